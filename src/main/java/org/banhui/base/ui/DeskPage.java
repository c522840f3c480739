package org.banhui.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/** The page that every view of the desk is shown in. */
@Push
@StyleSheet("context://desk/tokens.css")
@StyleSheet("context://desk/desk.css")
public class DeskPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
