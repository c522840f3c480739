package org.banhui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application with its web server on a database in memory; one context for all tests that carry it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:banhui;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "banhui.data=target/test-data",
            // The development server of Vaadin is no part of the build.
            "vaadin.productionMode=true"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface BanhuiTest {}
