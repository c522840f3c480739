package org.banhui.wire;

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

    private static final int LONGEST_FRAME = 8 * 1024;

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
        container.setMaxTextMessageBufferSize(LONGEST_FRAME);
        container.setMaxBinaryMessageBufferSize(1024);
        return container;
    }

    @Bean
    FilterRegistrationBean<WithoutCompression> withoutCompression() {
        FilterRegistrationBean<WithoutCompression> registration =
                new FilterRegistrationBean<>(new WithoutCompression());
        registration.addUrlPatterns("/s/*");
        return registration;
    }
}
