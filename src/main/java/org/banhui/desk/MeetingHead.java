package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;
import org.banhui.live.Meeting;
import org.banhui.live.join.PageRole;

/** The bar above a running meeting: what it is, which page is shown below, and what is done rarely. */
final class MeetingHead extends Composite<Header> {

    /** What the bar asks of its view. */
    interface Wishes {

        void show(PageRole page);

        void turnWaysIn();

        void showPupilCodes();

        void printScript();

        void showPhones(PageRole page);

        void end();
    }

    private final Span state = Pieces.classed(new Span(), "badge", "warm");
    private final Div acts = Pieces.div("acts");
    private final Tab host = new Tab(getTranslation("desk.meeting.host"));
    private final Tab stage = new Tab(getTranslation("desk.meeting.stage"));
    private final Tabs pages = new Tabs(host, stage);

    MeetingHead(Meeting meeting, String title, PageRole first, Wishes wishes) {
        Anchor back = new Anchor("/app", Icons.of("left"), new Span(getTranslation("desk.meeting.back")));
        back.addClassName("back");
        state.setText(getTranslation("desk.running.rehearsal"));
        state.setVisible(meeting.rehearsal());
        pages.setSelectedTab(tab(first));
        pages.addSelectedChangeListener(change -> wishes.show(page(change.getSelectedTab())));
        acts.add(
                Pieces.quiet(getTranslation("desk.meeting.ways"), "key", click -> wishes.turnWaysIn()),
                Pieces.classed(
                        new PageLink(getTranslation("desk.meeting.openstage"), "screen", meeting.key(), PageRole.STAGE),
                        "primary"),
                new PageLink(getTranslation("desk.meeting.openhost"), "out", meeting.key(), PageRole.HOST),
                more(meeting, wishes));
        getContent().addClassName("meeting-head");
        getContent()
                .add(
                        back,
                        Pieces.div(
                                "meeting-name",
                                new H1(title),
                                Pieces.classed(new Span(meeting.className()), "small", "muted")),
                        state,
                        Pieces.div("grow"),
                        pages,
                        acts);
    }

    private MenuBar more(Meeting meeting, Wishes wishes) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(Icons.of("more"));
        more.setAriaLabel(getTranslation("desk.meeting.more"));
        if (meeting.forClass().isPresent()) {
            more.getSubMenu().addItem(getTranslation("desk.codes.title"), click -> wishes.showPupilCodes());
        }
        more.getSubMenu().addItem(getTranslation("desk.meeting.script"), click -> wishes.printScript());
        more.getSubMenu()
                .addItem(getTranslation("desk.phone.remote.title"), click -> wishes.showPhones(PageRole.REMOTE));
        more.getSubMenu()
                .addItem(getTranslation("desk.phone.student.title"), click -> wishes.showPhones(PageRole.STUDENT));
        more.getSubMenu().addItem(getTranslation("desk.meeting.end"), click -> wishes.end());
        return bar;
    }

    void showEnded() {
        state.setText(getTranslation("desk.meeting.ended"));
        state.setVisible(true);
        acts.setVisible(false);
        pages.setVisible(false);
    }

    private Tab tab(PageRole page) {
        return page == PageRole.HOST ? host : stage;
    }

    private PageRole page(Tab tab) {
        return tab.equals(host) ? PageRole.HOST : PageRole.STAGE;
    }
}
