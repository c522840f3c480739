package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.PdfLink;
import org.banhui.base.ui.Pieces;
import org.banhui.live.SessionKey;

/** The pupils' codes at a glance, with the way to paper. */
final class PupilCodes extends Dialog {

    /** @param paper the cards as a PDF, where this person may take names out */
    PupilCodes(SessionKey key, CodeCards cards, Optional<PdfLink> paper) {
        setHeaderTitle(getTranslation("desk.codes.title"));
        setWidth("min(920px, 94vw)");
        Anchor print = new Anchor(
                "/app/" + MeetingView.ROUTE + "/" + key.value() + "/codes",
                Icons.of("print"),
                new Span(getTranslation("desk.codes.print")));
        print.setTarget(AnchorTarget.BLANK);
        print.addClassName("btn");
        add(Pieces.classed(new Paragraph(getTranslation("desk.codes.text")), "muted"), cards);
        getFooter()
                .add(
                        paper.<Component>map(link -> link).orElse(print),
                        new Button(getTranslation("base.close"), click -> close()));
    }
}
