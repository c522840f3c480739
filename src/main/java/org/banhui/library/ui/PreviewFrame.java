package org.banhui.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;

/** A live page of the same origin, drawn small and fed by messages; see PreviewMessage in protocol.ts. */
final class PreviewFrame extends Composite<Div> {

    /** Keeps the newest message until the page says that it is ready, and draws the page at its own width. */
    private static final String SET_UP = """
            const box = this, frame = box.querySelector('iframe'), wide = $0, high = $1;
            box.show = message => {
              box.message = message;
              if (box.ready) frame.contentWindow.postMessage(message, location.origin);
            };
            box.listen = event => {
              if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
              if (event.data && event.data.preview === 'ready') {
                box.ready = true;
                if (box.message) box.show(box.message);
              }
            };
            window.removeEventListener('message', box.listen);
            window.addEventListener('message', box.listen);
            frame.style.cssText = 'border:0;transform-origin:0 0;width:' + wide + 'px;height:' + high + 'px';
            new ResizeObserver(() => {
              frame.style.transform = 'scale(' + box.clientWidth / wide + ')';
            }).observe(box);
            frame.src = $2;
            """;

    private final String address;
    private final int width;
    private final int height;
    private String message;

    /**
     * A frame for a page.
     *
     * @param width the width in pixels for which the page is drawn before it is made small
     * @param message the first PreviewMessage
     */
    PreviewFrame(String address, String title, int width, int height, String message) {
        this.message = message;
        this.address = address;
        this.width = width;
        this.height = height;
        IFrame frame = new IFrame();
        frame.setTitle(title);
        frame.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("preview");
        getContent().getStyle().set("aspect-ratio", width + " / " + height);
        getContent().add(frame);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getContent().getElement().executeJs(SET_UP, width, height, address);
        show(message);
    }

    /** Shows a PreviewMessage given as JSON. */
    void show(String newMessage) {
        message = newMessage;
        if (isAttached()) {
            getContent().getElement().executeJs("this.show(JSON.parse($0))", newMessage);
        }
    }
}
