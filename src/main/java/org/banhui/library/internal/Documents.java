package org.banhui.library.internal;

import org.banhui.base.Secrets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the JSON documents of the library's rows. */
@Component
final class Documents {

    private final JsonMapper mapper;

    Documents(JsonMapper mapper) {
        // A number or switch that a later version adds is absent in rows that an earlier one wrote.
        this.mapper = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    String write(Object document) {
        return mapper.writeValueAsString(document);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Equal for equal content, different for different content. */
    String hash(Object content) {
        return Secrets.sha256(write(content));
    }
}
