package org.banhui.wire;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

@Configuration
@EnableWebSocket
@EnableScheduling
class SocketConfiguration implements WebSocketConfigurer {

    /** Longer frames come in pieces; what a socket holds while it waits is counted in halls of 4,000. */
    private static final int BUFFER = 2 * 1024;

    private final SocketHandler handler;

    SocketConfiguration(SocketHandler handler) {
        this.handler = handler;
    }

    /** No allowed origins are named: only pages of the own host may connect. */
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/s/*/socket");
    }

    @Bean
    ServletServerContainerFactoryBean socketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(BUFFER);
        container.setMaxBinaryMessageBufferSize(BUFFER);
        return container;
    }

    /** Tomcat gives each socket five buffers of 8 KB; the setting of three of them is a system property. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", String.valueOf(BUFFER));
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", String.valueOf(BUFFER));
            connector.setProperty("socket.appWriteBufSize", String.valueOf(BUFFER));
        });
    }

    @Bean
    FilterRegistrationBean<WithoutCompression> withoutCompression() {
        FilterRegistrationBean<WithoutCompression> registration =
                new FilterRegistrationBean<>(new WithoutCompression());
        registration.addUrlPatterns("/s/*");
        return registration;
    }
}
