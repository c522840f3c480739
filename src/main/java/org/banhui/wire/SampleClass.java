package org.banhui.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.activity.Answer;
import org.banhui.activity.Buzz;
import org.banhui.activity.Cloud;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;
import org.banhui.activity.ScoredQuestion;
import org.banhui.base.Words;
import org.banhui.live.Gathered;
import org.banhui.live.Given;
import org.banhui.live.Seat;
import org.banhui.live.Tally;
import org.banhui.live.Team;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.ByHand;

/** A made-up class, so that a preview of what a class adds to a step has something to show. */
final class SampleClass {

    private static final String SEPARATOR = "、";
    private static final int PRESSES = 3;
    private static final int CHOSEN = 2;
    /** How many of each option's voters there are for one of the last option's. */
    private static final List<Integer> VOTES = List.of(5, 9, 3, 2, 1, 1);

    private static final List<Integer> POINTS_BEFORE = List.of(2100, 2400, 1800, 1500);
    private static final List<Integer> POINTS_NOW = List.of(800, 300, 600, 500);
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7");

    /** Milliseconds that grow from press to press. */
    private static final int PRESS_GAPS = 130;

    private final Words words;
    private final Locale language;
    private final Instant now;
    private final List<Seat> seats = new ArrayList<>();

    SampleClass(Words words, Locale language, Instant now) {
        this.words = words;
        this.language = language;
        this.now = now;
        List<String> names = said("names");
        for (int i = 0; i < names.size(); i++) {
            seats.add(new Seat(
                    new UUID(1, i), null, names.get(i), team(i % COLOURS.size()), "", Seat.Standing.PRESENT, now));
        }
    }

    /** How a question was answered: opinions are made up, answers that can be right are not. */
    Tally tally(Question question) {
        return Tally.of(question, question instanceof Poll poll ? votes(poll) : List.of(), ByHand.NOTHING);
    }

    /** What a run has gathered. */
    Gathered gathered(Question question, int run) {
        Map<UUID, Seat> byId = new HashMap<>();
        seats.forEach(seat -> byId.put(seat.id(), seat));
        List<UUID> chosen = seats.stream().limit(CHOSEN).map(Seat::id).toList();
        ByHand byHand = new ByHand(null, Set.of(), Map.of(), List.of(), Set.of(), chosen);
        return Gathered.of(run, given(answers(question)), byId, byHand);
    }

    List<Team> teams() {
        List<String> names = said("teams");
        return IntStream.range(0, Math.min(names.size(), COLOURS.size()))
                .mapToObj(i -> new Team(team(i), names.get(i), COLOURS.get(i), i))
                .toList();
    }

    /** Nobody's own points count: the teams have theirs as a whole. */
    Map<UUID, List<UUID>> members() {
        Map<UUID, List<UUID>> members = new HashMap<>();
        teams().forEach(team -> members.put(team.id(), List.of()));
        return members;
    }

    Ledger ledger() {
        List<Posting> postings = new ArrayList<>();
        for (Team team : teams()) {
            postings.add(posting(1, team, POINTS_BEFORE.get(team.place())));
            postings.add(posting(2, team, POINTS_NOW.get(team.place())));
        }
        return new Ledger(postings);
    }

    private Posting posting(int run, Team team, int points) {
        UUID id = new UUID(2, (long) run * COLOURS.size() + team.place());
        return new Posting(id, run, null, team.id(), points, Posting.Source.HANDS, "", "", now, null);
    }

    private List<Answer> answers(Question question) {
        return switch (question) {
            case Cloud c ->
                said("cloud").stream()
                        .<Answer>map(word -> new Answer.Texts(List.of(word)))
                        .toList();
            case Buzz b ->
                seats.stream()
                        .limit(PRESSES)
                        .<Answer>map(seat -> new Answer.Pressed(true))
                        .toList();
            case Pledge p ->
                seats.stream()
                        .<Answer>map(seat -> new Answer.Signed(seat.name(), ""))
                        .toList();
            case Reflection r ->
                said("reflections").stream().<Answer>map(Answer.Written::new).toList();
            case ScoredQuestion s -> List.of();
            case Poll p -> List.of();
        };
    }

    private List<Given> votes(Poll poll) {
        List<Answer> votes = new ArrayList<>();
        for (int option = 0; option < poll.options().size(); option++) {
            for (int i = 0; i < VOTES.get(option); i++) {
                votes.add(new Answer.Chosen(Set.of(option)));
            }
        }
        return given(votes);
    }

    /** Each answer by the next of the class, which begins anew where it is not large enough. */
    private List<Given> given(List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new Given(
                        1,
                        seats.get(i % seats.size()).id(),
                        1,
                        new UUID(3, i),
                        answers.get(i),
                        now.plusMillis(i),
                        PRESS_GAPS * i * i))
                .toList();
    }

    private List<String> said(String what) {
        return List.of(words.say(language, "live.sample." + what).split(SEPARATOR));
    }

    private static UUID team(int place) {
        return new UUID(4, place);
    }
}
