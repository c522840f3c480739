package org.banhui.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.function.Supplier;

/** Asks how something is to be printed and offers it as a PDF. */
public final class PaperDialog extends Dialog {

    private final Div fields = Pieces.div("stack");
    private final Paragraph remark = Pieces.classed(new Paragraph(), "note");
    private final PdfLink link = new PdfLink(getTranslation("base.paper.open"));

    public PaperDialog(String title, String about) {
        setHeaderTitle(title);
        setWidth("480px");
        remark.setVisible(false);
        remark.getElement().setAttribute("role", "status");
        add(Pieces.div("stack paper-ask", Pieces.classed(new Paragraph(about), "muted"), fields, remark));
        getFooter().add(new Button(getTranslation("base.close"), click -> close()), link);
    }

    /** Adds what is chosen before printing. */
    public PaperDialog with(Component field) {
        fields.add(field);
        return this;
    }

    /** Offers a PDF as {@link PdfLink#leadTo} says; call it again whenever a choice changes. */
    public PaperDialog offer(String name, Supplier<byte[]> maker) {
        link.leadTo(name, maker);
        return this;
    }

    /** Names the people whose names hold characters that no font has. */
    public PaperDialog boxedNames(Collection<String> names) {
        return remark("base.paper.names", names);
    }

    /** Names the signs in texts that no font has. */
    public PaperDialog boxedSigns(Collection<String> signs) {
        return remark("base.paper.signs", signs);
    }

    private PaperDialog remark(String key, Collection<String> what) {
        remark.setVisible(!what.isEmpty());
        remark.setText(getTranslation(key, String.join(getTranslation("base.paper.comma"), what)));
        return this;
    }

    /** Says why there is nothing to print. */
    public PaperDialog nothing(String why) {
        remark.setText(why);
        remark.setVisible(true);
        link.setVisible(false);
        return this;
    }
}
