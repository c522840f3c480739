package org.banhui.wire.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.banhui.activity.Ranking;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Markdown;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.Team;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Run;
import org.jspecify.annotations.Nullable;

/** What the class sees of a step. Keys, counts and explanations are put in only when the snapshot is revealed. */
final class StageViews {

    private static final int BARS = 8;

    private final Snapshot snapshot;
    private final Run run;
    private final Places places;
    private final OptionParts parts;

    private StageViews(Snapshot snapshot, Run run) {
        this.snapshot = snapshot;
        this.run = run;
        this.places = Places.of(run);
        this.parts = new OptionParts(places, snapshot.meeting().key(), Picture::stage);
    }

    static Optional<StageRun> of(Snapshot snapshot) {
        return snapshot.state().run().map(run -> new StageViews(snapshot, run).stageRun());
    }

    private StageRun stageRun() {
        Clocks clock = Clocks.of(run, snapshot.slowest());
        return new StageRun(
                run.id(),
                run.step(),
                run.phase(),
                number(),
                clock.openAt(),
                clock.deadline(),
                clock.seconds(),
                clock.left(),
                clock.collectingUntil(),
                run.part() == 0 ? null : (Integer) run.part(),
                view(),
                byHand(run.byHand()));
    }

    /** Which question of the plan this is, counting those that ask. */
    private @Nullable Integer number() {
        List<Step> upTo = snapshot.outline().steps().subList(0, run.step() + 1);
        boolean asks = run.step() >= 0 && snapshot.question().isPresent();
        return asks
                ? (int) upTo.stream()
                        .filter(s -> snapshot.outline().question(s).isPresent())
                        .count()
                : null;
    }

    private StageRun.HandPart byHand(ByHand hand) {
        Map<String, Integer> hands = new TreeMap<>();
        hand.hands().forEach((written, count) -> hands.put(places.idOf(written), count));
        return new StageRun.HandPart(
                hand.estimate(),
                hand.teamsRight().stream().sorted().toList(),
                hands,
                hand.entries().stream()
                        .map(e -> new StageRun.EntryPart(e.team(), e.text(), e.ink()))
                        .toList());
    }

    private StageView view() {
        Step step = snapshot.outline().at(run.step());
        String title = step.title();
        return switch (step.activity()) {
            case Talk t -> new StageView.Talk(title, Markdown.html(t.text()), parts.picture(t.picture()));
            case Case c ->
                new StageView.Case(
                        title,
                        Markdown.html(c.story()),
                        chat(c.chat()),
                        c.prompts().subList(0, Math.min(run.part(), c.prompts().size())));
            case Question q -> question(title, q);
            case Revote r -> revote(title);
            case Discuss(var prompts, int seconds) -> new StageView.Discuss(title, prompts);
            case Standings s -> standings(title);
            case Pause(var text, int seconds) -> new StageView.Pause(title, text);
        };
    }

    private static StageView.@Nullable ChatPart chat(Case.@Nullable Chat chat) {
        return chat == null
                ? null
                : new StageView.ChatPart(
                        chat.title(),
                        chat.lines().stream()
                                .map(l -> new StageView.ChatLine(l.who(), l.text()))
                                .toList());
    }

    private StageView question(String title, Question question) {
        @Nullable
        Tally tally = snapshot.tally().filter(t -> snapshot.revealed()).orElse(null);
        return switch (question) {
            case Choice c ->
                new StageView.Choice(
                        title,
                        c.ask(),
                        c.multiple(),
                        parts.of(c),
                        parts.picture(c.picture()),
                        tally == null ? null : reveal(c, tally));
            case Order o -> new StageView.Order(title, o.ask(), parts.of(o), tally == null ? null : reveal(o, tally));
            case Blank b -> new StageView.Blank(title, b.ask(), tally == null ? null : reveal(b, tally));
            case NumberQuestion n ->
                new StageView.Number(title, n.ask(), n.unit(), tally == null ? null : reveal(n, tally));
            case Poll p ->
                new StageView.Poll(
                        title,
                        p.ask(),
                        parts.of(p),
                        tally == null
                                ? null
                                : new StageView.PollReveal(
                                        tally.answered(), places.counts(tally.options()), tally.byHand()));
            case Cloud c -> new StageView.Cloud(title, c.ask());
            case Buzz b -> new StageView.Buzz(title, b.ask());
            case Pledge p -> new StageView.Pledge(title, p.title(), Markdown.html(p.text()));
            case Reflection r -> new StageView.Reflection(title, r.ask());
        };
    }

    private StageView.ChoiceReveal reveal(Choice choice, Tally tally) {
        return new StageView.ChoiceReveal(
                tally.answered(),
                tally.right(),
                choice.explanation(),
                tally.byHand(),
                choice.key().stream().map(places::idOf).sorted().toList(),
                places.counts(tally.options()));
    }

    private StageView.OrderReveal reveal(Order order, Tally tally) {
        List<String> key =
                IntStream.range(0, order.items().size()).mapToObj(places::idOf).toList();
        return new StageView.OrderReveal(tally.answered(), tally.right(), order.explanation(), tally.byHand(), key);
    }

    private static StageView.BlankReveal reveal(Blank blank, Tally tally) {
        List<StageView.GroupPart> groups = tally.written().stream()
                .map(g -> new StageView.GroupPart(g.text(), g.count(), g.right()))
                .toList();
        return new StageView.BlankReveal(
                tally.answered(), tally.right(), blank.explanation(), tally.byHand(), blank.accepted(), groups);
    }

    private static StageView.NumberReveal reveal(NumberQuestion number, Tally tally) {
        return new StageView.NumberReveal(
                tally.answered(),
                tally.right(),
                number.explanation(),
                tally.byHand(),
                number.value(),
                number.tolerance(),
                bars(tally.numbers()));
    }

    private static List<StageView.BarPart> bars(List<Double> ascending) {
        if (ascending.isEmpty()) {
            return List.of();
        }
        double low = ascending.getFirst();
        double width = (ascending.getLast() - low) / BARS;
        if (width == 0) {
            return List.of(new StageView.BarPart(low, low, ascending.size()));
        }
        int[] counts = new int[BARS];
        ascending.forEach(n -> counts[Math.min(BARS - 1, (int) ((n - low) / width))]++);
        List<StageView.BarPart> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new StageView.BarPart(low + i * width, low + (i + 1) * width, counts[i]));
        }
        return bars;
    }

    private StageView revote(String title) {
        StageView again =
                snapshot.question().map(q -> question(title, q)).orElseGet(() -> new StageView.Pause(title, ""));
        StageView.@Nullable ComparePart compare = snapshot.before()
                .filter(b -> snapshot.revealed())
                .map(b -> new StageView.ComparePart(
                        places.counts(b.tally().options()),
                        b.tally().right(),
                        b.tally().answered(),
                        b.changed()))
                .orElse(null);
        return new StageView.Revote(title, again, compare);
    }

    private StageView standings(String title) {
        Map<UUID, Integer> before = snapshot.pointsByTeamBefore();
        Map<UUID, Integer> places = snapshot.places();
        Map<UUID, Integer> placesBefore = Ranking.places(before);
        List<StageView.TeamLine> lines = snapshot.teams().stream()
                .sorted(Comparator.<Team>comparingInt(t -> places.getOrDefault(t.id(), 0))
                        .thenComparingInt(Team::place))
                .map(t -> new StageView.TeamLine(
                        t.id(),
                        t.name(),
                        t.colour(),
                        snapshot.pointsByTeam().getOrDefault(t.id(), 0),
                        before.getOrDefault(t.id(), 0),
                        places.getOrDefault(t.id(), 1),
                        placesBefore.getOrDefault(t.id(), 1)))
                .toList();
        return new StageView.Standings(title, snapshot.outline().settings().teamRule(), lines);
    }
}
