package org.banhui.wire.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.live.Given;
import org.banhui.live.Seat;
import org.banhui.live.Snapshot;
import org.banhui.live.Team;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** What devices are told: of a step all the same, and each its own part. */
final class DeviceViews {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private final Snapshot snapshot;
    private final Run run;
    private final Places places;
    private final List<String> ids;
    private final OptionParts parts;

    private DeviceViews(Snapshot snapshot, Run run) {
        this.snapshot = snapshot;
        this.run = run;
        this.places = Places.of(run);
        this.ids = places.ids();
        this.parts = new OptionParts(places, snapshot.meeting().key(), Picture::device);
    }

    /** The shown step's; nothing in the lobby and after the end. */
    static Optional<DeviceViews> of(Snapshot snapshot) {
        return snapshot.state().run().map(run -> new DeviceViews(snapshot, run));
    }

    DeviceRun deviceRun() {
        return deviceRun(run.phase(), Clocks.of(run, snapshot.slowest()));
    }

    /** The run as a seat with more time sees it: open until its own time is over. */
    DeviceRun deviceRun(Seat seat, Instant now) {
        Optional<Instant> end = run.deadline(seat.extraTime());
        if (snapshot.question().isEmpty() || !seat.hasExtraTime() || run.phase() == Phase.REVEALED) {
            return deviceRun();
        }
        boolean goesOn =
                run.phase() == Phase.CLOSED && end.filter(now::isBefore).isPresent();
        return run.phase() == Phase.CLOSED && !goesOn
                ? deviceRun()
                : deviceRun(goesOn ? Phase.OPEN : run.phase(), Clocks.of(run, seat.extraTime(), goesOn));
    }

    private DeviceRun deviceRun(Phase phase, Clocks clock) {
        Step step = snapshot.outline().at(run.step());
        return new DeviceRun(
                run.id(),
                run.step(),
                step.activity().kind(),
                phase,
                snapshot.outline().settings().changeable(),
                clock.openAt(),
                clock.deadline(),
                clock.seconds(),
                clock.left(),
                clock.collectingUntil(),
                view(step));
    }

    private DeviceRun.View view(Step step) {
        String title = step.title();
        return switch (step.activity()) {
            case Talk t -> new DeviceRun.Talk(title, plain(t.text()), List.of());
            case Case c ->
                new DeviceRun.Case(
                        title,
                        plain(c.story()),
                        c.prompts().subList(0, Math.min(run.part(), c.prompts().size())));
            case Discuss d -> new DeviceRun.Discuss(title, "", d.prompts());
            case Standings s -> new DeviceRun.Standings(title, "", List.of());
            case Pause p -> new DeviceRun.Pause(title, p.text(), List.of());
            case Question q -> question(title, q);
            case Revote r ->
                snapshot.question()
                        .map(q -> question(title, q))
                        .orElseGet(() -> new DeviceRun.Pause(title, "", List.of()));
        };
    }

    private DeviceRun.View question(String title, Question question) {
        return switch (question) {
            case Choice c ->
                new DeviceRun.Choice(title, c.ask(), c.multiple(), parts.of(c), parts.picture(c.picture()));
            case Poll p -> new DeviceRun.Poll(title, p.ask(), parts.of(p));
            case Order o -> new DeviceRun.Order(title, o.ask(), parts.of(o));
            case Blank b -> new DeviceRun.Blank(title, b.ask());
            case NumberQuestion n -> new DeviceRun.Number(title, n.ask(), n.unit());
            case Cloud c -> new DeviceRun.Cloud(title, c.ask(), c.entries());
            case Buzz b -> new DeviceRun.Buzz(title, b.ask());
            case Pledge p -> new DeviceRun.Pledge(title, p.title(), plain(p.text()));
            case Reflection r -> new DeviceRun.Reflection(title, r.ask());
        };
    }

    private static String plain(String markdown) {
        return PLAIN.render(MARKDOWN.parse(markdown));
    }

    // ------------------------------------------------------------------ the seat's own part

    static ServerFrame.Mine mine(Snapshot snapshot, Optional<DeviceViews> views, Seat seat, Optional<Given> given) {
        Optional<Run> run = views.map(v -> v.run);
        @Nullable
        String team = snapshot.teams().stream()
                .filter(t -> t.id().equals(seat.team()))
                .map(Team::name)
                .findFirst()
                .orElse(null);
        @Nullable UUID teamId = seat.team();
        int total = snapshot.pointsBySeat().getOrDefault(seat.id(), 0);
        boolean told = run.map(
                        r -> r.phase() == Phase.REVEALED || snapshot.question().isEmpty())
                .orElse(true);
        return new ServerFrame.Mine(
                snapshot.revision(),
                run.map(Run::id).orElse(0),
                new ServerFrame.OwnSeat(seat.name(), team),
                views.map(v -> v.order(seat)).orElse(List.of()),
                views.flatMap(v -> given.map(v::answer)).orElse(null),
                views.filter(v -> snapshot.revealed())
                        .flatMap(v -> v.result(given, seat, total))
                        .orElse(null),
                told
                        ? new ServerFrame.OwnStanding(
                                total,
                                team,
                                teamId == null ? null : snapshot.places().get(teamId))
                        : null);
    }

    /** Steps to be ordered start differently on every device; options only where the plan says so. */
    private List<String> order(Seat seat) {
        boolean own = snapshot.question()
                .filter(q -> q instanceof Order
                        || q instanceof Choice && snapshot.outline().settings().shuffleOptions())
                .isPresent();
        if (!own || run.draw() == null) {
            return ids;
        }
        long seed = run.seed() ^ seat.id().getLeastSignificantBits();
        return run.draw().positionsFor(seed).stream().map(Places::id).toList();
    }

    private ServerFrame.OwnAnswer answer(Given given) {
        return new ServerFrame.OwnAnswer(given.seq(), given.at().toEpochMilli(), places.write(given.answer()));
    }

    private Optional<ServerFrame.OwnResult> result(Optional<Given> given, Seat seat, int total) {
        return snapshot.question()
                .flatMap(q -> q instanceof ScoredQuestion scored
                        ? Optional.of(new ServerFrame.OwnResult(
                                given.map(g -> scored.right(g.answer())).orElse(null),
                                given.map(g -> Sayings.answer(scored, g.answer(), places))
                                        .orElse(""),
                                Sayings.key(scored, places),
                                scored.explanation(),
                                snapshot.pointsOfRun().getOrDefault(seat.id(), 0),
                                total))
                        : Optional.empty());
    }
}
