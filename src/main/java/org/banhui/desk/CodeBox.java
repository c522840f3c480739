package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;

/** The opening code in large digits, or dots in its place while somebody looks over the shoulder. */
final class CodeBox extends Composite<Div> {

    private static final String DOTS = "••••";

    private final Supplier<String> makeCode;
    private final Span digits = Pieces.classed(new Span(), "code-digits", "num");
    private final Button eye = new Button("", click -> turn());
    private final Button make = new Button("", click -> makeNew());
    private String code = "";
    private boolean hidden;

    /** @param makeCode makes another code */
    CodeBox(Supplier<String> makeCode) {
        this.makeCode = makeCode;
        eye.addThemeVariants(ButtonVariant.TERTIARY);
        make.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("code-box");
        getContent().add(Pieces.classed(new Span(getTranslation("desk.code.title")), "small", "muted"));
        getContent().add(Pieces.div("line", digits, eye, make));
        show("", false);
    }

    /** Shows a code of eight digits, or none. */
    void show(String newCode, boolean asDots) {
        code = newCode;
        hidden = asDots;
        update();
    }

    private void turn() {
        hidden = !hidden;
        update();
    }

    private void makeNew() {
        show(makeCode.get(), false);
    }

    private void update() {
        boolean known = !code.isEmpty();
        digits.setVisible(known);
        digits.setText(!known ? "" : hidden ? DOTS + " " + DOTS : code.substring(0, 4) + " " + code.substring(4));
        eye.setVisible(known);
        eye.setIcon(Icons.of("eye"));
        eye.setText(getTranslation(hidden ? "desk.code.show" : "desk.code.hide"));
        make.setText(getTranslation(known ? "desk.code.new" : "desk.code.make"));
        make.setTooltipText(getTranslation("desk.code.new.help"));
    }
}
