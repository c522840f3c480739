package org.banhui.wire.frame;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Answer;
import org.banhui.activity.Outline;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Markdown;
import org.banhui.live.Given;
import org.banhui.live.Seat;
import org.banhui.live.Snapshot;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.banhui.live.run.Run;
import org.jspecify.annotations.Nullable;

/** Makes the frames of every audience from a snapshot; pure, so that secrecy can be proven on what comes out. */
public final class Frames {

    private final Snapshot snapshot;
    private final long now;
    private final Optional<DeviceViews> devices;

    public Frames(Snapshot snapshot, Instant now) {
        this.snapshot = snapshot;
        this.devices = DeviceViews.of(snapshot);
        this.now = now.toEpochMilli();
    }

    /**
     * The stage's page.
     *
     * @param host host and port that pupils type
     * @param unlocked whether this stage carries the host bar
     */
    public ServerFrame.Stage stage(String host, boolean unlocked, boolean allAnswered) {
        boolean lobby = snapshot.state().place() == Place.LOBBY;
        return new ServerFrame.Stage(
                snapshot.revision(),
                now,
                meeting(),
                snapshot.state().place(),
                snapshot.state().blank(),
                progress(),
                lobby ? lobby(host) : null,
                StageViews.of(snapshot).orElse(null),
                snapshot.state().place() == Place.ENDED ? farewell() : null,
                unlocked ? new ServerFrame.Bar(controls(allAnswered), teams(), lastPosting()) : null,
                ToolViews.of(snapshot));
    }

    /** The stage in words, for a device; it carries no names. */
    public ServerFrame.Mirror mirror() {
        return new ServerFrame.Mirror(
                snapshot.revision(),
                now,
                snapshot.state().place(),
                snapshot.state().blank(),
                StageViews.of(snapshot).orElse(null));
    }

    /** What every device is told. */
    public ServerFrame.Device device() {
        return new ServerFrame.Device(
                snapshot.revision(),
                now,
                meeting(),
                snapshot.state().place(),
                devices.map(DeviceViews::deviceRun).orElse(null),
                following());
    }

    /** What a seat is told whose own time differs; the same as every device for all others. */
    public ServerFrame.Device device(Seat seat) {
        return new ServerFrame.Device(
                snapshot.revision(),
                now,
                meeting(),
                snapshot.state().place(),
                devices.map(views -> views.deviceRun(seat, Instant.ofEpochMilli(now)))
                        .orElse(null),
                following());
    }

    /** When the time of a seat ends that runs on after the end of the run; nothing for all others. */
    public Optional<Instant> runsOnUntil(Seat seat) {
        return snapshot.state()
                .run()
                .filter(r -> seat.hasExtraTime() && r.phase() == Phase.CLOSED)
                .filter(r -> snapshot.question().isPresent())
                .flatMap(r -> r.deadline(seat.extraTime()))
                .filter(end -> end.toEpochMilli() > now);
    }

    /** A seat's own part. */
    public ServerFrame.Mine mine(Seat seat, Optional<Given> given) {
        return DeviceViews.mine(snapshot, devices, seat, given);
    }

    /** The page of a pupil who leads. */
    public ServerFrame.Student student(boolean allAnswered) {
        return new StudentView(snapshot, now).frame(meeting(), progress(), controls(allAnswered));
    }

    /** The host panel's page, where nobody else leads. */
    public ServerFrame.Host host(String host, boolean allAnswered, int stages) {
        return host(host, allAnswered, stages, List.of());
    }

    /**
     * The host panel's page.
     *
     * @param others who else leads
     */
    public ServerFrame.Host host(String host, boolean allAnswered, int stages, List<ServerFrame.Hosting> others) {
        Optional<Step> step = snapshot.step();
        return new ServerFrame.Host(
                snapshot.revision(),
                now,
                meeting(),
                snapshot.state().place(),
                snapshot.state().blank(),
                snapshot.state().locked(),
                snapshot.state().run().map(Run::left).isPresent(),
                progress(),
                spent(),
                Notes.html(step.map(Step::notes).orElse("")),
                step.map(Step::prepare).orElse(""),
                snapshot.outline().settings().scoring(),
                lobby(host),
                StageViews.of(snapshot).orElse(null),
                controls(allAnswered),
                teams(),
                lastPosting(),
                stages,
                Notes.next(snapshot).map(Step::notes).flatMap(Notes::firstLine).orElse(null),
                others.isEmpty() ? null : others,
                ToolViews.of(snapshot));
    }

    /** Where a team's points come from, newest first. */
    public ServerFrame.History history(UUID team) {
        Ledger ledger = snapshot.ledger();
        Set<UUID> undone = ledger.undone();
        Set<UUID> members = new HashSet<>(snapshot.members().getOrDefault(team, List.of()));
        List<ServerFrame.HistoryLine> lines = ledger.postings().stream()
                .filter(p -> team.equals(p.team()) || p.seat() != null && members.contains(p.seat()))
                .sorted(Comparator.comparing(Posting::at).reversed())
                .map(p -> line(p, undone.contains(p.id())))
                .toList();
        return new ServerFrame.History(team, lines, snapshot.pointsByTeam().getOrDefault(team, 0));
    }

    private ServerFrame.HistoryLine line(Posting posting, boolean undone) {
        Seat seat = posting.seat() == null ? null : snapshot.seats().get(posting.seat());
        return new ServerFrame.HistoryLine(
                posting.id(),
                posting.at().toEpochMilli(),
                posting.points(),
                posting.reason(),
                seat == null ? posting.who() : seat.name(),
                undone,
                !undone && posting.source() == Posting.Source.HOST);
    }

    /** An answer in the author's places; empty when it names what the run does not show. */
    public static Optional<Answer> read(Run run, AnswerValue value) {
        return Places.of(run).read(value);
    }

    /** The author's place of an option that a page names; empty for an unknown one. */
    public static Optional<Integer> option(Run run, String id) {
        return Places.of(run).writtenBy(id);
    }

    // ------------------------------------------------------------------ parts

    private ServerFrame.MeetingPart meeting() {
        Outline outline = snapshot.outline();
        return new ServerFrame.MeetingPart(
                snapshot.meeting().school(),
                snapshot.meeting().className(),
                outline.title(),
                outline.subtitle(),
                outline.language(),
                snapshot.meeting().rehearsal(),
                snapshot.state().devices());
    }

    private ServerFrame.Progress progress() {
        List<ServerFrame.StepPart> steps = snapshot.outline().steps().stream()
                .map(s -> new ServerFrame.StepPart(s.title(), s.activity().kind(), s.minutes()))
                .toList();
        @Nullable Instant started = snapshot.state().startedAt();
        return new ServerFrame.Progress(
                steps,
                snapshot.state().place() == Place.ENDED
                        ? steps.size()
                        : snapshot.state().step(),
                started == null ? null : (Long) started.toEpochMilli(),
                snapshot.meeting().lessonMinutes());
    }

    private List<Long> spent() {
        return snapshot.state().spentAt(Instant.ofEpochMilli(now)).stream()
                .map(millis -> millis / 1000)
                .toList();
    }

    private ServerFrame.Lobby lobby(String host) {
        String entrance = snapshot.meeting().entrance();
        return new ServerFrame.Lobby(
                entrance.isEmpty() ? host : host + "/" + entrance,
                snapshot.meeting().pin(),
                "/s/" + snapshot.meeting().key().value() + "/qr.svg",
                snapshot.meeting().expected(),
                snapshot.meeting().forClass().isPresent() ? List.of("number", "code") : List.of("nickname"));
    }

    /** The rules to take home: the plan's last slide that lists some, or its last slide. */
    private ServerFrame.@Nullable Farewell farewell() {
        List<Talk> slides = snapshot.outline().steps().reversed().stream()
                .map(Step::activity)
                .filter(Talk.class::isInstance)
                .map(Talk.class::cast)
                .toList();
        return slides.stream()
                .filter(t -> t.text().contains("\n- ") || t.text().contains("\n1. "))
                .findFirst()
                .or(() -> slides.stream().findFirst())
                .map(t -> new ServerFrame.Farewell(Markdown.html(t.text())))
                .orElse(null);
    }

    private ServerFrame.ControlPart controls(boolean allAnswered) {
        Controls controls = snapshot.controls();
        @Nullable
        String title = switch (controls.next()) {
            case START, STEP, REVEAL -> following();
            case CLOSE -> Controls.isAskedAgainLater(snapshot.state(), snapshot.outline()) ? following() : null;
            case RETURN -> current();
            case OPEN, PROMPT, END, NONE -> null;
        };
        boolean all = allAnswered
                && snapshot.state().run().filter(r -> r.phase() == Phase.OPEN).isPresent();
        return new ServerFrame.ControlPart(
                new ServerFrame.NextPart(controls.next(), title, all ? Boolean.TRUE : null),
                controls.back(),
                controls.reveal(),
                controls.addTime(),
                controls.pause(),
                controls.resume(),
                controls.reopen(),
                controls.again(),
                controls.skip());
    }

    private @Nullable String current() {
        int step = snapshot.state().step();
        return step < 0 ? null : snapshot.outline().steps().get(step).title();
    }

    private @Nullable String following() {
        int next = snapshot.state().step() + 1;
        List<Step> steps = snapshot.outline().steps();
        return snapshot.state().place() != Place.ENDED && next < steps.size()
                ? steps.get(next).title()
                : null;
    }

    private List<ServerFrame.TeamPart> teams() {
        return snapshot.teams().stream()
                .map(t -> new ServerFrame.TeamPart(
                        t.id(), t.name(), t.colour(), snapshot.pointsByTeam().getOrDefault(t.id(), 0)))
                .toList();
    }

    private ServerFrame.@Nullable LastPosting lastPosting() {
        List<Posting> standing = snapshot.ledger().standing();
        for (Posting posting : standing.reversed()) {
            if (posting.source() == Posting.Source.HOST && posting.team() != null) {
                return new ServerFrame.LastPosting(posting.id(), posting.team(), posting.points(), posting.reason());
            }
        }
        return null;
    }
}
