package org.banhui.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What a page can print. */
public final class PrintMenu extends Composite<MenuBar> {

    private final MenuItem papers;

    public PrintMenu() {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        papers = getContent().addItem(Icons.of("print"));
        papers.add(new Span(getTranslation("base.paper.print")));
    }

    public PrintMenu paper(String words, Runnable ask) {
        papers.getSubMenu().addItem(words, click -> ask.run());
        return this;
    }
}
