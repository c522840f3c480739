package org.banhui.base;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration
@EnableConfigurationProperties(Installation.class)
class BaseConfiguration {

    @Bean
    Clock clock() {
        return new SteadyClock(ZoneId.systemDefault());
    }

    /** Documents and frames are read strictly: a field nobody knows is a mistake to be told, not to be dropped. */
    @Bean
    JsonMapper jsonMapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Bean
    LinkKeys linkKeys(Installation installation, @Value("${BANHUI_KEYS:}") String environment) throws IOException {
        return new LinkKeys(KeyFile.read(environment, installation.data()));
    }

    /** One bundle for each module, named after it; a key begins with its bundle's name. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(
                "messages/base",
                "messages/tables",
                "messages/school",
                "messages/library",
                "messages/live",
                "messages/rehearsal",
                "messages/desk");
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Words.CHINESE);
        return source;
    }
}
