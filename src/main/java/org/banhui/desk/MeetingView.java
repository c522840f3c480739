package org.banhui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.LiveUpdates;
import org.banhui.base.ui.Pieces;
import org.banhui.base.ui.SiteAddress;
import org.banhui.live.LiveListener;
import org.banhui.live.LiveSessions;
import org.banhui.live.Meeting;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.live.run.Place;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Rosters;
import org.banhui.school.Teacher;

/** A running meeting at the desk: the ways in on top, host panel or big screen below. */
@Route(value = MeetingView.ROUTE + "/:" + MeetingView.KEY, autoLayout = false)
@StyleSheet("context://desk/meetings.css")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, MeetingHead.Wishes {

    static final String ROUTE = "meeting";
    static final String KEY = "key";

    private final Teacher teacher;
    private final Openings openings;
    private final LiveSessions live;
    private final MeetingPages pages;
    private final ShownCodes codes;
    private final Rosters rosters;
    private final MeetingPrints prints;
    private final String host;
    private final String origin;
    private final Div frame = Pieces.div("meeting-frame");
    private SessionKey key = new SessionKey("");
    private String title = "";
    private Place place = Place.LOBBY;
    private Optional<MeetingHead> head = Optional.empty();
    private Optional<WaysIn> ways = Optional.empty();
    private Optional<PairingDialog> phones = Optional.empty();

    MeetingView(
            CurrentTeacher currentTeacher,
            Openings openings,
            LiveSessions live,
            MeetingPages pages,
            ShownCodes codes,
            Rosters rosters,
            MeetingPrints prints,
            SiteAddress site) {
        this.teacher = currentTeacher.get();
        this.openings = openings;
        this.live = live;
        this.pages = pages;
        this.codes = codes;
        this.rosters = rosters;
        this.prints = prints;
        this.host = site.host();
        this.origin = site.origin();
        addClassName("meeting");
        LiveUpdates.of(this, this::subscribe, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = new SessionKey(event.getRouteParameters().get(KEY).orElse(""));
        Snapshot now = openings.show(teacher, key);
        Meeting meeting = now.meeting();
        title = now.outline().title();
        place = now.state().place();
        removeAll();
        if (place == Place.ENDED) {
            add(over());
            return;
        }
        boolean toolsAlone = now.outline().steps().isEmpty();
        PageRole first = meeting.rehearsal() || toolsAlone ? PageRole.STAGE : PageRole.HOST;
        MeetingHead bar = new MeetingHead(meeting, title, first, this);
        WaysIn doors = new WaysIn(meeting, codeBox(now), host);
        doors.show(now.state().devices());
        doors.setVisible(!meeting.rehearsal() && place == Place.LOBBY);
        head = Optional.of(bar);
        ways = Optional.of(doors);
        add(bar, doors, frame);
        show(first);
    }

    private Div over() {
        return Pieces.div(
                "page",
                new EmptyState(
                        "check",
                        getTranslation("desk.meeting.over", title),
                        getTranslation("desk.meeting.over.next"),
                        new Anchor("/app", getTranslation("base.home"))));
    }

    private CodeBox codeBox(Snapshot now) {
        CodeBox box = new CodeBox(() -> {
            String code = openings.code(teacher, key);
            codes.keep(key, code);
            return code;
        });
        boolean under = now.state().place() != Place.LOBBY;
        codes.of(key).ifPresent(code -> box.show(code, under));
        return box;
    }

    @Override
    public void show(PageRole page) {
        IFrame live = new IFrame(pages.withTicket(key, page));
        live.setTitle(getTranslation(page == PageRole.HOST ? "desk.meeting.host" : "desk.meeting.stage"));
        live.setAllow("fullscreen; autoplay");
        frame.removeAll();
        frame.add(live);
    }

    @Override
    public void turnWaysIn() {
        ways.ifPresent(doors -> doors.setVisible(!doors.isVisible()));
    }

    @Override
    public void showPupilCodes() {
        Meeting meeting = openings.show(teacher, key).meeting();
        meeting.forClass()
                .map(ClassId::new)
                .ifPresent(id -> new PupilCodes(
                                key,
                                new CodeCards(rosters, teacher, id, host + "/" + meeting.entrance()),
                                prints.joinCards(id))
                        .open());
    }

    @Override
    public void printScript() {
        prints.askForScript(key, codes.of(key));
    }

    @Override
    public void showPhones(PageRole page) {
        PairingDialog dialog = new PairingDialog(page, origin, new PairingDialog.Phones() {
            @Override
            public Pairings.Offer offer() {
                return openings.pair(teacher, key, page);
            }

            @Override
            public int count() {
                return openings.paired(teacher, key, page);
            }

            @Override
            public void end() {
                openings.unpair(teacher, key, page);
            }
        });
        phones = Optional.of(dialog);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                phones = Optional.empty();
            }
        });
        dialog.open();
    }

    @Override
    public void end() {
        boolean rehearsal = openings.show(teacher, key).meeting().rehearsal();
        new EndQuestion(title, rehearsal, () -> openings.end(teacher, key)).open();
    }

    private void refresh() {
        if (!live.exists(key)) {
            return;
        }
        Snapshot now = live.snapshot(key);
        Place before = place;
        place = now.state().place();
        phones.ifPresent(PairingDialog::refresh);
        ways.ifPresent(doors -> doors.show(now.state().devices()));
        if (before == Place.LOBBY && place != Place.LOBBY) {
            ways.ifPresent(doors -> doors.setVisible(false));
        }
        if (place == Place.ENDED) {
            head.ifPresent(MeetingHead::showEnded);
        }
    }

    private Runnable subscribe(Runnable news) {
        LiveListener listener = new LiveListener() {
            @Override
            public void changed(SessionKey changed) {
                if (changed.equals(key)) {
                    news.run();
                }
            }
        };
        live.listen(listener);
        return () -> live.forget(listener);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("base.product");
    }
}
