package org.banhui.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The outline icons of the desk, drawn in {@code /desk/icons.svg}. They accompany words and are not read aloud. */
public final class Icons {

    private Icons() {}

    /** The icon of a name in the drawing, without its {@code i-}. */
    public static Component of(String name) {
        // A plain svg element: Vaadin's SvgIcon fetches the whole drawing once for every icon.
        Span icon = new Span();
        icon.addClassName("i");
        icon.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("innerHTML", "<svg><use href=\"/desk/icons.svg#i-" + name + "\"></use></svg>");
        return icon;
    }

    static Component brand() {
        Span mark = new Span();
        mark.addClassName("mark-brand");
        mark.getElement()
                .setAttribute("aria-hidden", "true")
                .appendChild(
                        new Element("img").setAttribute("src", "/favicon.svg").setAttribute("alt", ""));
        return mark;
    }
}
