package org.banhui.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/**
 * The frame of the desk. Its menu is made of the views that carry {@code @Menu(title = key of a message, icon = name of
 * an icon)} and that this person may enter.
 */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private final AuthenticationContext authentication;

    MainLayout(FrameFacts frame, AuthenticationContext authentication) {
        this.authentication = authentication;
        FrameFacts.Facts facts = frame.now(getLocale());
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(menu()), school(facts));
        addToNavbar(new DrawerToggle(), grow(), new LanguageSwitch(), person(facts));
    }

    private Component brand() {
        Anchor brand = new Anchor("/app", Icons.brand(), new Span(getTranslation("base.product")));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("base.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(
                getTranslation(entry.title()), entry.path(), Icons.of(entry.icon() == null ? "info" : entry.icon()));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }

    private Component school(FrameFacts.Facts facts) {
        Div school = new Div(new Span(facts.school()));
        school.addClassName("school");
        if (facts.demo()) {
            Span demo = new Span(getTranslation("base.demo"));
            demo.addClassNames("badge", "warm");
            school.add(demo);
        }
        return school;
    }

    private Component grow() {
        Div grow = new Div();
        grow.addClassName("grow");
        return grow;
    }

    private MenuBar person(FrameFacts.Facts facts) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Span initial = new Span(
                facts.person().isEmpty()
                        ? ""
                        : facts.person().substring(0, facts.person().offsetByCodePoints(0, 1)));
        initial.addClassName("initial");
        Span me = new Span(initial, new Span(facts.person()));
        me.addClassName("me");
        MenuItem own = bar.addItem(me);
        own.getSubMenu()
                .addItem(getTranslation("base.me.password"), click -> getUI().ifPresent(MainLayout::openPassword));
        own.getSubMenu().addItem(getTranslation("base.me.out"), click -> authentication.logout());
        return bar;
    }

    private static void openPassword(UI ui) {
        ui.navigate("password");
    }
}
