package org.banhui.desk;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banhui.live.SessionKey;

/** The opening codes made in this sign-in: the database knows only their hashes, and a page may be reloaded. */
@SpringComponent
@VaadinSessionScope
class ShownCodes {

    private final Map<SessionKey, String> codes = new ConcurrentHashMap<>();

    void keep(SessionKey key, String code) {
        codes.put(key, code);
    }

    Optional<String> of(SessionKey key) {
        return Optional.ofNullable(codes.get(key));
    }
}
