package org.banhui.live.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Answer;
import org.banhui.activity.Choice;
import org.banhui.activity.Outline;
import org.banhui.activity.Questions;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Weight;
import org.banhui.live.Given;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.points.Posting.Source;
import org.banhui.live.run.Command;
import org.banhui.live.run.Course;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private static final UUID RED = new UUID(0, 1);

    private final Choice choice = Questions.weighing(Weight.FULL);
    private final Outline outline =
            Course.plan(Course.settings(ScoringMode.SPEED, false), choice, new Revote("s0"), choice);

    @Test
    void only_what_earned_something_is_posted() {
        Course course = revealed();

        List<Posting> made = score(course, 1, List.of(given(1, 1, 0, 0), given(1, 2, 1, 0)), new Ledger(List.of()));

        assertThat(made).singleElement().satisfies(posting -> {
            assertThat(posting.seat()).isEqualTo(seat(1));
            assertThat(posting.points()).isEqualTo(1000);
            assertThat(posting.source()).isEqualTo(Source.ANSWER);
            assertThat(posting.reason()).isEqualTo("Step 0");
            assertThat(posting.run()).isEqualTo(1);
        });
    }

    @Test
    void points_do_not_depend_on_the_order_of_answers_and_stay_in_bounds_and_fall_with_time() {
        Course course = revealed();
        Random random = new Random(31);
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            given.add(given(1, i, random.nextInt(2), random.nextInt(31_000)));
        }
        Map<UUID, Integer> first = new Ledger(score(course, 1, given, new Ledger(List.of()))).bySeat(p -> true);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(given, random);
            assertThat(new Ledger(score(course, 1, given, new Ledger(List.of()))).bySeat(p -> true))
                    .isEqualTo(first);
        }
        assertThat(first.values()).allMatch(points -> points >= 600 && points <= 1000);
        Map<UUID, Integer> byTime = new HashMap<>();
        given.forEach(g -> byTime.put(g.seat(), g.elapsed()));
        first.forEach((one, points) -> first.forEach((other, others) -> {
            if (byTime.getOrDefault(one, 0) <= byTime.getOrDefault(other, 0)) {
                assertThat(points).isGreaterThanOrEqualTo(others);
            }
        }));
    }

    @Test
    void asking_once_more_takes_back_what_the_first_time_posted_but_not_what_the_host_gave() {
        Course course = revealed();
        Ledger ledger = new Ledger(score(course, 1, List.of(given(1, 1, 0, 0)), new Ledger(List.of())));
        Postings postings = new Postings(outline, course.now());
        ledger = ledger.with(List.of(postings.hands(course.run(), RED, 1000, "host"), host(1, RED, 5)));

        course.does(Command.Again::new).tick().does(Command.Reveal::new);
        Ledger after = ledger.with(score(course, 2, List.of(given(2, 2, 0, 0)), ledger));

        assertThat(after.bySeat(p -> true)).isEqualTo(Map.of(seat(1), 0, seat(2), 1000));
        assertThat(after.givenToTeams(p -> true)).isEqualTo(Map.of(RED, 5));
    }

    @Test
    void asking_again_at_a_later_step_takes_back_what_the_first_time_posted_when_it_was_revealed_by_hand() {
        Course course = revealed();
        Ledger ledger = new Ledger(score(course, 1, List.of(given(1, 1, 0, 0)), new Ledger(List.of())));
        ledger = ledger.with(List.of(host(1, RED, 5)));

        course.next().tick().does(Command.Reveal::new);
        assertThat(course.run().step()).isEqualTo(1);
        Ledger after = ledger.with(score(course, 2, List.of(given(2, 2, 0, 0)), ledger));

        assertThat(after.bySeat(p -> true)).isEqualTo(Map.of(seat(1), 0, seat(2), 1000));
        assertThat(after.givenToTeams(p -> true)).isEqualTo(Map.of(RED, 5));

        course.next().tick().does(Command.Reveal::new);
        assertThat(score(course, 3, List.of(given(3, 3, 0, 0)), after))
                .as("another question with the same words takes nothing back")
                .singleElement()
                .satisfies(posting -> assertThat(posting.seat()).isEqualTo(seat(3)));
    }

    @Test
    void the_first_time_earns_nothing_when_it_is_revealed_after_the_second() {
        Course course = Course.withDevices(outline).next().tick().does(Command.Close::new);
        course.next().tick().does(Command.Reveal::new);
        Ledger ledger = new Ledger(score(course, 2, List.of(given(2, 2, 0, 0)), new Ledger(List.of())));

        course.does(Command.Back::new).does(Command.Reveal::new);
        assertThat(course.run().id()).isEqualTo(1);

        assertThat(score(course, 1, List.of(given(1, 1, 0, 0)), ledger)).isEmpty();
    }

    @Test
    void what_is_taken_back_once_is_not_taken_back_again() {
        Posting given = host(1, RED, 5);
        Postings postings = new Postings(outline, Course.MORNING);
        Ledger ledger = new Ledger(List.of(given));
        ledger = ledger.with(postings.undo(ledger, "host", p -> true));

        assertThat(ledger.postings()).hasSize(2);
        assertThat(postings.undo(ledger, "host", p -> true)).isEmpty();
    }

    private Course revealed() {
        return Course.withDevices(outline).next().tick().does(Command.Reveal::new);
    }

    private List<Posting> score(Course course, int run, List<Given> given, Ledger ledger) {
        return new Postings(outline, course.now()).score(course.state(), run, given, ledger);
    }

    private static Posting host(int run, UUID team, int points) {
        return new Posting(UUID.randomUUID(), run, null, team, points, Source.HOST, "", "host", Course.MORNING, null);
    }

    private static UUID seat(int number) {
        return new UUID(1, number);
    }

    private static Given given(int run, int seat, int option, int elapsed) {
        return new Given(
                run, seat(seat), 1, UUID.randomUUID(), new Answer.Chosen(Set.of(option)), Instant.EPOCH, elapsed);
    }
}
