package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Blob;

/** Addresses of a plan's pictures for this teacher's browser; a picture keeps its address while the plan is open. */
final class PictureAddresses {

    private static final String DESK = "/app/";

    private final PictureShelf shelf;
    private final Component owner;
    private final Map<UUID, String> known = new HashMap<>();

    /** @param owner what shows the pictures; when it leaves the page, the addresses lead nowhere */
    PictureAddresses(PictureShelf shelf, Component owner) {
        this.shelf = shelf;
        this.owner = owner;
        owner.addDetachListener(left -> known.clear());
    }

    String of(UUID picture) {
        return known.computeIfAbsent(picture, this::register);
    }

    private String register(UUID picture) {
        DownloadHandler handler = event -> send(picture, event);
        StreamRegistration registration =
                VaadinSession.getCurrent().getResourceRegistry().registerResource(handler, owner.getElement());
        owner.addDetachListener(left -> registration.unregister());
        return DESK + registration.getResourceUri();
    }

    private void send(UUID picture, DownloadEvent event) throws IOException {
        Optional<Blob> blob = shelf.find(picture);
        if (blob.isEmpty()) {
            event.getResponse().setStatus(404);
            return;
        }
        event.setContentType(blob.get().mediaType());
        event.setContentLength(blob.get().bytes().length);
        event.getResponse().setHeader("Cache-Control", "private, max-age=86400, immutable");
        event.getOutputStream().write(blob.get().bytes());
    }
}
