package org.banhui.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.Gathering;
import org.banhui.activity.Kind;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.TeamRule;
import org.banhui.activity.Weight;
import org.banhui.live.run.Command;
import org.banhui.live.run.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Non-interference: two sessions that differ only in what must stay secret tell every page the same until the reveal.
 * A marker test beside it shows that what is secret does come out when it may.
 */
class SecrecyTest {

    /** A step twice, alike in all that pages may know, and three answers to it in the ids of its run. */
    private record Twins(Activity one, Activity other, List<AnswerValue> answers) {}

    /** Nobody is watched: all seats answer differently in the two sessions. */
    private static final int NOBODY = -1;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_a_case(Kind kind) {
        assertThat(twins(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plays")
    void what_is_secret_changes_nothing_on_any_page_before_the_reveal(Kind kind, boolean devices, Settings settings) {
        for (Twins twins : twins(kind)) {
            for (int watched = NOBODY; watched < (devices ? Scene.SEATS : 0); watched++) {
                List<Stop> one = play(scene(kind, twins.one(), settings, devices, "one"), twins, watched, 1);
                List<Stop> other = play(scene(kind, twins.other(), settings, devices, "other"), twins, watched, 2);

                assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(4);
                for (int i = 0; i < one.size(); i++) {
                    same(one.get(i), other.get(i), watched);
                }
            }
        }
    }

    static Stream<Arguments> plays() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.of(true, false)
                        .flatMap(devices -> Stream.of(true, false)
                                .map(own -> Arguments.of(
                                        kind,
                                        devices,
                                        settings(own ? ScoringMode.CLOSENESS : ScoringMode.ACCURACY, own)))));
    }

    private static Settings settings(ScoringMode scoring, boolean ownOrders) {
        return new Settings(scoring, TeamRule.MEAN, 1000, 3, false, ownOrders);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CHOICE", "ORDER", "BLANK", "NUMBER", "POLL"})
    void at_the_reveal_what_was_secret_does_come_out(Kind kind) {
        Settings settings = settings(ScoringMode.ACCURACY, false);
        for (Twins twins : twins(kind)) {
            Map<String, String> one = revealed(scene(kind, twins.one(), settings, true, "one"), twins, 1);
            Map<String, String> other = revealed(scene(kind, twins.other(), settings, true, "one"), twins, 2);

            assertThat(one.get("stage")).isNotEqualTo(other.get("stage"));
            assertThat(one.get("mirror")).isNotEqualTo(other.get("mirror"));
            assertThat(one.get("host's run")).isNotEqualTo(other.get("host's run"));
            assertThat(one.get("device")).isEqualTo(other.get("device"));
        }
    }

    /** Two sessions in which another seat has more time: all other pages are told the same, in every phase. */
    @ParameterizedTest
    @MethodSource("plays")
    void nobody_can_tell_which_seat_has_more_time(Kind kind, boolean devices, Settings settings) {
        Twins twins = twins(kind).getFirst();
        List<Stop> one = play(scene(kind, twins.one(), settings, devices, "").slow(0), twins, 0, 1);
        List<Stop> other = play(scene(kind, twins.one(), settings, devices, "").slow(1), twins, 0, 1);

        assertThat(one).hasSameSizeAs(other);
        for (int i = 0; i < one.size(); i++) {
            Stop stop = one.get(i);
            Stop twin = other.get(i);
            stop.told().forEach((page, text) -> {
                if (!page.equals("device of seat 0") && !page.equals("device of seat 1")) {
                    assertThat(twin.told().get(page))
                            .as(page + ", " + stop.at())
                            .isEqualTo(text);
                }
            });
            assertThat(twin.told().get("device of seat 1"))
                    .as(stop.at())
                    .isEqualTo(stop.told().get("device of seat 0"));
        }
    }

    @Test
    void a_seat_with_more_time_sees_its_own_end_and_nobody_else_does() {
        Scene scene = scene(
                        Kind.CHOICE,
                        twins(Kind.CHOICE).getFirst().one(),
                        settings(ScoringMode.ACCURACY, false),
                        true,
                        "")
                .slow(2);
        scene.course().next(2).tick();
        long usual = scene.course().deadline().toEpochMilli();
        Map<String, String> open = scene.told();
        assertThat(open.get("device of seat 2")).contains("\"deadline\":" + (usual + 15_000), "\"seconds\":45");
        assertThat(open.get("device of seat 1")).isEqualTo(open.get("device")).contains("\"deadline\":" + usual);

        scene.course().tick();
        Map<String, String> closed = scene.told();
        assertThat(closed.get("device of seat 2"))
                .contains("\"phase\":\"open\"")
                .doesNotContain("collectingUntil");
        assertThat(closed.get("device")).contains("\"phase\":\"closed\"", "\"collectingUntil\":" + (usual + 15_000));
        assertThat(closed.get("stage")).contains("\"collectingUntil\":" + (usual + 15_000));

        scene.later(15_000);
        assertThat(scene.told().get("device of seat 2")).contains("\"phase\":\"closed\"");
    }

    @Test
    void a_pupil_who_leads_hears_the_notes_of_a_question_with_its_answer() {
        for (Kind kind : List.of(Kind.CHOICE, Kind.BLANK, Kind.BUZZ, Kind.REVOTE)) {
            Twins twins = twins(kind).getFirst();
            Scene scene = scene(kind, twins.one(), settings(ScoringMode.ACCURACY, false), true, "MARK");
            assertThat(scene.student()).contains("notes MARK");
            scene.course().next(1);
            assertThat(scene.student()).contains("notes MARK").doesNotContain("\"then\"");
            scene.course().next(1).tick();
            assertThat(scene.student()).doesNotContain("<p>notes MARK").contains("notesLater");
            assertThat(scene.panel()).contains("<p>notes MARK");
            if (kind == Kind.BUZZ) {
                scene.course().does(Command.Close::new);
            } else {
                scene.reveals();
            }
            assertThat(scene.student()).contains("<p>notes MARK").doesNotContain("because", "total");
        }
    }

    // ------------------------------------------------------------------ playing

    private record Stop(String at, Map<String, String> told) {}

    private static void same(Stop one, Stop other, int watched) {
        assertThat(one.at()).isEqualTo(other.at());
        one.told().forEach((page, text) -> {
            boolean another = page.startsWith("seat") && !page.equals("seat " + watched);
            if (!another || watched == NOBODY && !one.at().contains("answered")) {
                assertThat(other.told().get(page)).as(page + ", " + one.at()).isEqualTo(text);
            }
        });
    }

    /** A session of a talk, the step, and a talk; for a revote with its first time and a discussion before it. */
    private static Scene scene(Kind kind, Activity activity, Settings settings, boolean devices, String secret) {
        Talk talk = new Talk("# Hello", null);
        List<Step> steps = new ArrayList<>();
        steps.add(step("start", talk, secret));
        steps.add(step("first", activity, secret));
        if (kind == Kind.REVOTE) {
            steps.add(step("between", new Discuss(List.of("Why?"), 60), secret));
            steps.add(step("again", new Revote("first"), secret));
        }
        steps.add(step("end", talk, secret));
        Outline outline = new Outline("Plan", "", "zh", settings, steps);
        return devices ? Scene.withDevices(outline) : Scene.onTheBoard(outline);
    }

    /** Notes are for host pages. */
    private static Step step(String id, Activity activity, String secret) {
        return new Step(id, "Title of " + id, 3, "notes " + secret, "prepare " + secret, activity);
    }

    /** Walks through all phases and leaves every question without its answer. */
    private static List<Stop> play(Scene scene, Twins twins, int watched, int world) {
        List<Stop> stops = new ArrayList<>();
        BiConsumer<String, Scene> stop = (at, s) -> stops.add(new Stop(at, s.told()));
        Course course = scene.course();
        stop.accept("lobby", scene);
        while (moves(course)) {
            Step step = course.rules().outline().steps().get(course.state().step());
            if (course.rules().outline().question(step).isPresent()) {
                ask(scene, stop, twins, watched, world, step.id());
            } else {
                stop.accept(step.id() + " shown", scene);
            }
            scene.later(1_000);
        }
        stop.accept("ended", scene);
        return stops;
    }

    /** Goes on to the next step, from a question without its answer; false at the end. */
    private static boolean moves(Course course) {
        boolean asked = course.state()
                .run()
                .map(run -> course.rules().outline().steps().get(run.step()))
                .flatMap(course.rules().outline()::question)
                .isPresent();
        course.does(asked ? Command.Skip::new : Command.Next::new);
        return course.state().run().isPresent();
    }

    private static void ask(
            Scene scene, BiConsumer<String, Scene> stop, Twins twins, int watched, int world, String id) {
        Course course = scene.course();
        if (!course.state().devices()) {
            stop.accept(id + " on the board", scene);
            Frames.option(course.run(), "b").ifPresent(b -> course.does(seen -> new Command.Hands(seen, b, 7)));
            stop.accept(id + " with hands", scene);
            course.does(Command.Close::new);
            stop.accept(id + " closed", scene);
            return;
        }
        stop.accept(id + " reading", scene);
        course.tick();
        stop.accept(id + " open", scene);
        scene.later(1_500);
        answer(scene, twins, watched, world);
        stop.accept(id + " open, answered", scene);
        course.does(Command.Hold::new);
        stop.accept(id + " held, answered", scene);
        course.does(Command.Resume::new).does(seen -> new Command.AddTime(seen, 10));
        stop.accept(id + " longer, answered", scene);
        course.does(Command.Close::new);
        stop.accept(id + " closed, answered", scene);
        course.does(seen -> new Command.Reopen(seen, 10));
        stop.accept(id + " reopened, answered", scene);
        course.tick();
    }

    /** The watched seat answers alike in both sessions, the others otherwise or not at all. */
    private static void answer(Scene scene, Twins twins, int watched, int world) {
        for (int seat = 0; seat < Scene.SEATS; seat++) {
            if (seat == watched) {
                scene.answers(seat, twins.answers().getFirst());
            } else if (world == 1 || seat != 3) {
                scene.answers(seat, twins.answers().get(world));
            }
        }
    }

    private static Map<String, String> revealed(Scene scene, Twins twins, int world) {
        scene.course().next(2).tick();
        answer(scene, twins, NOBODY, world);
        scene.reveals();
        return scene.told();
    }

    // ------------------------------------------------------------------ the kinds

    private static List<Twins> twins(Kind kind) {
        return switch (kind) {
            case TALK -> same(new Talk("# Text", picture(1)));
            case CASE -> same(new Case("Story", null, List.of("Why?")));
            case CHOICE ->
                List.of(
                        new Twins(
                                choice(Choice.Mode.SINGLE, "because", "+call", "-pay", "-wait"),
                                choice(Choice.Mode.SINGLE, "for another reason", "-wait", "+pay", "-call"),
                                chosen("a", "b", "c")),
                        new Twins(
                                choice(Choice.Mode.MULTIPLE, "because", "+call", "+pay", "-wait", "-go"),
                                choice(Choice.Mode.MULTIPLE, "", "+go", "-wait", "-pay", "-call"),
                                chosen("a", "b", "c")),
                        new Twins(
                                choice(Choice.Mode.TRUEFALSE, "because", "+true", "-false"),
                                choice(Choice.Mode.TRUEFALSE, "no", "-true", "+false"),
                                chosen("a", "b", "a")),
                        new Twins(pictured(1, 3, 2, 1), pictured(2, 1, 2, 3), chosen("a", "b", "c")));
            case ORDER ->
                List.of(new Twins(
                        new Order("How?", List.of("stop", "think", "ask", "act"), "because", 60, Weight.FULL),
                        new Order("How?", List.of("act", "ask", "stop", "think"), "no", 60, Weight.DOUBLE),
                        List.of(
                                ordered("a", "b", "c", "d"),
                                ordered("b", "a", "c", "d"),
                                ordered("d", "c", "b", "a"))));
            case BLANK ->
                List.of(new Twins(
                        new Blank("Number?", List.of("96110"), "because", 45, Weight.FULL),
                        new Blank("Number?", List.of("110", "１１０", "police"), "no", 45, Weight.HALF),
                        List.of(
                                new AnswerValue.Written("119"),
                                new AnswerValue.Written("96110"),
                                new AnswerValue.Written("110"))));
            case NUMBER ->
                List.of(new Twins(
                        new NumberQuestion("How many?", 12, 0.5, "h", "because", 30, Weight.FULL),
                        new NumberQuestion("How many?", -7.25, 100, "h", "no", 30, Weight.NONE),
                        List.of(
                                new AnswerValue.Numeric(3),
                                new AnswerValue.Numeric(12),
                                new AnswerValue.Numeric(-7.25))));
            case POLL ->
                same(new Poll("What do you think?", List.of("yes", "no", "perhaps"), 30)).stream()
                        .map(t -> new Twins(t.one(), t.other(), chosen("a", "b", "c")))
                        .toList();
            case CLOUD -> gathering(new Cloud("Which word?", 2, 60), texts("a"), texts("b", "c"), texts("d"));
            case BUZZ ->
                gathering(
                        new Buzz("Who knows?", 60),
                        new AnswerValue.Pressed(true),
                        new AnswerValue.Pressed(true),
                        new AnswerValue.Pressed(true));
            case PLEDGE ->
                gathering(
                        new Pledge("", "I promise", 60),
                        new AnswerValue.Signed("x", ""),
                        new AnswerValue.Signed("y", "1,1 2,2"),
                        new AnswerValue.Signed("z", ""));
            case REFLECTION ->
                gathering(
                        new Reflection("What did you learn?", 60),
                        new AnswerValue.Written("a"),
                        new AnswerValue.Written("b"),
                        new AnswerValue.Written("c"));
            case REVOTE ->
                Stream.of(Kind.CHOICE, Kind.ORDER, Kind.BLANK, Kind.NUMBER, Kind.POLL)
                        .flatMap(again -> twins(again).stream())
                        .toList();
            case DISCUSS -> same(new Discuss(List.of("Why?"), 60));
            case STANDINGS -> same(new Standings());
            case PAUSE -> same(new Pause("Break", 60));
        };
    }

    /** What is gathered is shown on purpose, in a frame of its own; everything else must not tell it. */
    private static List<Twins> gathering(Gathering gathering, AnswerValue... answers) {
        return List.of(new Twins(gathering, gathering, List.of(answers)));
    }

    private static AnswerValue texts(String... texts) {
        return new AnswerValue.Texts(List.of(texts));
    }

    private static List<Twins> same(Activity activity) {
        return List.of(new Twins(activity, activity, List.of()));
    }

    private static Choice choice(Choice.Mode mode, String explanation, String... options) {
        return new Choice(
                mode,
                "What now?",
                picture(9),
                Arrays.stream(options)
                        .map(o -> new Choice.Option(o.substring(1), o.startsWith("+"), null))
                        .toList(),
                explanation,
                30,
                Weight.FULL);
    }

    /** Options that are pictures without words, in an order of writing. */
    private static Choice pictured(int right, int... pictures) {
        return new Choice(
                Choice.Mode.SINGLE,
                "Which?",
                null,
                Arrays.stream(pictures)
                        .mapToObj(p -> new Choice.Option("", p == right, picture(p)))
                        .toList(),
                "because " + right,
                30,
                Weight.FULL);
    }

    private static Picture picture(int number) {
        return new Picture(new UUID(11, number), new UUID(12, number), "a picture");
    }

    private static List<AnswerValue> chosen(String... ids) {
        return Arrays.stream(ids)
                .<AnswerValue>map(id -> new AnswerValue.Chosen(List.of(id)))
                .toList();
    }

    private static AnswerValue ordered(String... ids) {
        return new AnswerValue.Ordered(List.of(ids));
    }

    // ------------------------------------------------------------------ markers

    private static final List<Question> MARKED = List.of(
            new Choice(
                    Choice.Mode.SINGLE,
                    "?",
                    null,
                    List.of(new Choice.Option("x", true, null), new Choice.Option("y", false, null)),
                    "MARK-explanation-0",
                    30,
                    Weight.FULL),
            new Order("?", List.of("x", "y", "z"), "MARK-explanation-1", 30, Weight.FULL),
            new Blank("?", List.of("MARK-accepted", "MARK-form"), "MARK-explanation-2", 30, Weight.FULL),
            new NumberQuestion("?", 918273.25, 0.728, "", "MARK-explanation-3", 30, Weight.FULL));

    private static final List<AnswerValue> REPLIES = List.of(
            new AnswerValue.Chosen(List.of("a")),
            ordered("a", "b", "c"),
            new AnswerValue.Written("MARK-reply"),
            new AnswerValue.Numeric(564738.5));

    private static final List<String> OWN = List.of("MARK-reply", "564738.5");

    @Test
    void a_marker_in_a_secret_field_appears_nowhere_before_its_reveal_and_where_it_should_after_it() {
        List<Step> steps = IntStream.range(0, MARKED.size())
                .mapToObj(i -> step("s" + i, MARKED.get(i), "MARK-notes"))
                .toList();
        Scene scene = Scene.withDevices(new Outline("Plan", "", "zh", settings(ScoringMode.ACCURACY, true), steps));
        Course course = scene.course();
        for (int i = 0; i < MARKED.size(); i++) {
            List<String> secrets = secrets(i);
            course.next();
            silent(scene, secrets);
            course.tick();
            scene.answers(3, REPLIES.get(i));
            silent(scene, secrets);
            course.does(Command.Close::new);
            assertThat(scene.panel()).doesNotContain(secrets);

            scene.reveals();
            Map<String, String> told = scene.told();
            assertThat(told.get("stage")).contains(secrets);
            assertThat(told.get("mirror")).contains(secrets);
            assertThat(told.get("seat 1")).contains("MARK-explanation-" + i).doesNotContain("MARK-reply");
            assertThat(told.get("device")).doesNotContain("MARK-explanation");
            for (int later = i + 1; later < MARKED.size(); later++) {
                silent(scene, secrets(later));
            }
        }
        assertThat(scene.panel()).contains("MARK-notes");
    }

    /** What must not be told of a question, nor what seat 3 replied but to itself. */
    private static List<String> secrets(int question) {
        List<String> secrets = new ArrayList<>(List.of("MARK-explanation-" + question));
        switch (question) {
            case 2 -> secrets.addAll(List.of("MARK-accepted", "MARK-form", "MARK-reply"));
            case 3 -> secrets.addAll(List.of("918273.25", "0.728", "564738.5"));
            default -> {}
        }
        return secrets;
    }

    private static void silent(Scene scene, List<String> secrets) {
        scene.told()
                .forEach((page, text) -> assertThat(text)
                        .as(page)
                        .doesNotContain(secrets.stream()
                                .filter(secret -> !page.equals("seat 3") || !OWN.contains(secret))
                                .toList()));
    }

    @Test
    void no_page_but_the_hosts_and_the_seats_own_hears_a_name_a_seats_id_a_token_or_the_notes() {
        Settings settings = settings(ScoringMode.ACCURACY, false);
        for (Kind kind : Kind.values()) {
            Twins twins = twins(kind).getFirst();
            Scene scene = scene(kind, twins.one(), settings, true, "MARK-notes");
            scene.course().next(2);
            if (twins.one() instanceof ScoredQuestion) {
                scene.course().tick();
                answer(scene, twins, NOBODY, 1);
                scene.reveals();
            }
            scene.told().forEach((page, text) -> {
                for (int seat = 0; seat < Scene.SEATS; seat++) {
                    assertThat(text)
                            .as(page)
                            .doesNotContain(Scene.hashOf(seat), Scene.idOf(seat).toString(), "MARK-notes");
                    if (!page.equals("seat " + seat)) {
                        assertThat(text).as(page).doesNotContain(Scene.nameOf(seat));
                    }
                }
            });
            assertThat(scene.told().get("seat 2")).contains(Scene.nameOf(2));
        }
    }

    @Test
    void seats_with_orders_of_their_own_see_the_same_options() {
        List<Stop> stops = play(
                scene(Kind.ORDER, twins(Kind.ORDER).getFirst().one(), settings(ScoringMode.ACCURACY, true), true, ""),
                twins(Kind.ORDER).getFirst(),
                NOBODY,
                1);
        Map<String, String> told = stops.stream()
                .filter(s -> s.at().equals("first open"))
                .findFirst()
                .orElseThrow()
                .told();
        List<String> orders = IntStream.range(0, Scene.SEATS)
                .mapToObj(seat -> told.get("seat " + seat))
                .map(mine -> mine.replaceAll(".*\"order\":\\[([^]]*)].*", "$1"))
                .toList();

        assertThat(orders.stream().map(o -> o.chars().sorted().boxed().collect(Collectors.toList())))
                .allMatch(letters -> letters.equals(
                        orders.getFirst().chars().sorted().boxed().collect(Collectors.toList())));
        assertThat(orders.stream().distinct().count()).isGreaterThan(1);
    }
}
