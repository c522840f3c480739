package org.banhui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.live.LiveSessions;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.run.Command;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.banhui.school.GivenSchool;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class RehearsalsTest {

    private static final int CLASS_SIZE = 24;
    private static final double TEMPO = 500;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Openings openings;

    @Autowired
    private Plans plans;

    @Autowired
    private Schools schools;

    @Autowired
    private Words words;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Rehearsals rehearsals;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    @SuppressWarnings("NullAway.Init")
    private Plan plan;

    @BeforeEach
    void givenATeacherAndTheFirstPlan() {
        rehearsals = new Rehearsals(live, plans, schools, words, clock, TEMPO);
        lin = GivenSchool.in(context).teacher("林老师");
        plan = plans.visibleTo(lin.id()).stream()
                .filter(p -> p.code().filter("fraud-primary"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void sendsTheClassHome() {
        rehearsals.stop();
    }

    @Test
    void playsThePlanToItsEndWithAnswersFromAllAndLeavesNothing() {
        SessionKey key = rehearsals.start(lin, plan.id());
        UUID session = live.snapshot(key).meeting().id();
        await().until(() -> live.online(key) == CLASS_SIZE);
        assertThat(openings.running(lin))
                .singleElement()
                .satisfies(one -> assertThat(one.rehearsal()).isTrue());

        Set<Integer> asked = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        while (live.snapshot(key).state().place() != Place.ENDED) {
            Snapshot now = live.snapshot(key);
            now.state().run().filter(run -> run.phase() == Phase.OPEN).ifPresent(run -> {
                await().until(() -> live.answered(key, run.id()) == CLASS_SIZE);
                asked.add(run.id());
            });
            now.tally().ifPresent(tally -> right.add(tally.right()));
            live.command(key, new Command.Next(live.snapshot(key).state().seen()), "");
        }

        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(right).hasSizeGreaterThan(1);
        await().until(() -> !live.exists(key));
        for (String table : List.of("answer", "seat", "team", "posting", "pass")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where session_id = ?")
                            .param(session)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(openings.latest(lin, 10)).isEmpty();
    }

    @Test
    void endsTheEarlierRehearsalOfTheSameTeacher() {
        SessionKey first = rehearsals.start(lin, plan.id());
        SessionKey second = rehearsals.start(lin, plan.id());

        await().until(() -> !live.exists(first));
        assertThat(live.snapshot(second).state().place()).isEqualTo(Place.LOBBY);
    }

    @Test
    void erasesWhatAnEarlierRunOfTheProgramLeft() {
        SessionKey left = rehearsals.start(lin, plan.id());
        Rehearsals afterwards = new Rehearsals(live, plans, schools, words, clock, TEMPO);

        afterwards.eraseLeftOver();

        assertThat(live.exists(left)).isFalse();
        afterwards.stop();
    }
}
