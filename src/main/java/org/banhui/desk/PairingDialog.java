package org.banhui.desk;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.banhui.base.ui.Pieces;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.print.QrCode;

/**
 * Shows a phone how it becomes a remote or a student host: a code good once and for a minute, then a new one; and ends
 * it again. The page's own timer asks for the next code, so that no thread waits here.
 */
final class PairingDialog extends Dialog {

    /** What the dialog asks of the meeting. */
    interface Phones {

        Pairings.Offer offer();

        /** How many phones are such a page. */
        int count();

        void end();
    }

    private final PageRole page;
    private final String origin;
    private final Phones phones;
    private final Div code = Pieces.div("pairing");
    private final Span state = Pieces.classed(new Span(), "badge");
    private final Button end;
    private int before;

    PairingDialog(PageRole page, String origin, Phones phones) {
        this.page = page;
        this.origin = origin;
        this.phones = phones;
        this.before = phones.count();
        setHeaderTitle(getTranslation(key("title")));
        setWidth("min(560px, 94vw)");
        end = Pieces.dangerous(getTranslation(key("end")), click -> {
            phones.end();
            refresh();
        });
        String host = origin.replaceFirst("^https?://", "");
        boolean alone = host.matches("(localhost|127\\.|\\[::1).*");
        add(
                Pieces.classed(new Paragraph(getTranslation(key("may"))), "muted"),
                code,
                Pieces.classed(
                        new Paragraph(getTranslation(alone ? "desk.phone.alone" : "desk.phone.wifi", host)),
                        "small",
                        "phone-wifi"));
        getFooter().add(state, end, new Button(getTranslation("base.close"), click -> close()));
        showCode();
        refresh();
    }

    /** A phone came or was sent away. */
    void refresh() {
        int now = phones.count();
        state.setText(now == 0 ? "" : getTranslation(key("on"), now));
        state.setVisible(now > 0);
        end.setVisible(now > 0);
        if (now > before) {
            code.removeAll();
            code.add(
                    Pieces.classed(new Paragraph(getTranslation(key("done"))), "phone-done"),
                    new Button(getTranslation("desk.phone.another"), click -> showCode()));
        }
        before = now;
    }

    /** The code has run out while somebody looked. */
    @ClientCallable
    void renew() {
        // A phone may have come meanwhile: then nobody waits for another code.
        if (isOpened() && code.getChildren().anyMatch(Image.class::isInstance)) {
            showCode();
        }
    }

    private void showCode() {
        Pairings.Offer offer = phones.offer();
        String address = origin + "/remote";
        String svg = QrCode.of(address + "#c=" + offer.code()).svg();
        Image picture = new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                getTranslation("desk.phone.scan"));
        code.removeAll();
        code.add(
                picture,
                new Div(
                        new Paragraph(getTranslation("desk.phone.scan")),
                        Pieces.classed(
                                new Paragraph(
                                        getTranslation("desk.phone.type", address.replaceFirst("^https?://", ""))),
                                "small"),
                        Pieces.classed(
                                new Span(offer.code().substring(0, 4) + " "
                                        + offer.code().substring(4)),
                                "code-digits",
                                "num"),
                        Pieces.classed(new Paragraph(getTranslation("desk.phone.once")), "small", "muted")));
        getElement()
                .executeJs(
                        "clearTimeout(this.nextCode);"
                                + "this.nextCode = setTimeout(() => this.isConnected && this.$server.renew(), $0)",
                        (int) Duration.ofSeconds(Pairings.SECONDS).toMillis());
    }

    private String key(String word) {
        return "desk.phone." + page.name().toLowerCase(Locale.ROOT) + '.' + word;
    }
}
