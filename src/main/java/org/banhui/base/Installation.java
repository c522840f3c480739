package org.banhui.base;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What was decided when this installation was started: the folder of its data, the address people type, if it was
 * given, and whether it holds the demo school.
 */
@ConfigurationProperties("banhui")
public record Installation(
        @DefaultValue("./data") Path data,
        @Nullable URI baseAddress,
        @DefaultValue("false") boolean demo) {

    public boolean isReachedByHttps() {
        return baseAddress != null && "https".equalsIgnoreCase(baseAddress.getScheme());
    }
}
