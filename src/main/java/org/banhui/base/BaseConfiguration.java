package org.banhui.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration
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

    /** One bundle for each module, named after it; a key begins with its bundle's name. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/base", "messages/school", "messages/library", "messages/live", "messages/desk");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Words.CHINESE);
        return source;
    }
}
