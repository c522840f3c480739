package org.banhui.rehearsal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.live.LiveSessions;
import org.banhui.live.MeetingPlan;
import org.banhui.live.ReadingPace;
import org.banhui.live.SessionKey;
import org.banhui.live.run.Command;
import org.banhui.school.GroupColour;
import org.banhui.school.School;
import org.banhui.school.Schools;
import org.banhui.school.StaffId;
import org.banhui.school.Teacher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Plays plans to invented classes. A rehearsal runs for 3 hours at most and is erased 5 minutes after its end. */
@Service
public class Rehearsals {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration LINGERING = Duration.ofMinutes(5);
    private static final String LIST = "、";

    private final LiveSessions live;
    private final Plans plans;
    private final Schools schools;
    private final Words words;
    private final Clock clock;
    private final double pace;
    private final Map<SessionKey, Running> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rehearsals").daemon().factory());

    private record Running(StaffId host, RehearsalClass pupils) {}

    Rehearsals(
            LiveSessions live,
            Plans plans,
            Schools schools,
            Words words,
            Clock clock,
            @Value("${banhui.tempo:1}") double pace) {
        this.live = live;
        this.plans = plans;
        this.schools = schools;
        this.words = words;
        this.clock = clock;
        this.pace = pace;
    }

    /** Starts a rehearsal of a plan; the pupils come within seconds. An earlier one of the same teacher ends. */
    public SessionKey start(Teacher by, PlanId planId) {
        Plan plan = plans.get(by.id(), planId);
        School school = schools.get();
        running.forEach((key, one) -> {
            if (one.host().equals(by.id())) {
                end(key);
            }
        });
        Locale language = Words.locale(plan.language());
        List<String> names = list(language, "rehearsal.names");
        List<MeetingPlan.NewTeam> teams = teams(language);
        SessionKey key = live.open(new MeetingPlan(
                school.name(),
                words.say(language, "rehearsal.class"),
                null,
                plan.id().value(),
                by.id().value(),
                "",
                ReadingPace.of(plan.about().bands()),
                names.size(),
                school.lessonMinutes(),
                true,
                true,
                plan.outline(),
                teams));
        Guesses.Said said =
                new Guesses.Said("", list(language, "rehearsal.cloud"), list(language, "rehearsal.reflections"));
        RehearsalClass pupils =
                new RehearsalClass(live, clock, key, pupils(names, teams), said, pace, () -> ended(key));
        running.put(key, new Running(by.id(), pupils));
        pupils.begin();
        after(LONGEST, () -> end(key));
        return key;
    }

    /** Whatever an earlier run of the program left has nobody who plays it. */
    @EventListener(ApplicationReadyEvent.class)
    void eraseLeftOver() {
        live.rehearsals().stream().filter(key -> !running.containsKey(key)).forEach(live::erase);
    }

    private void end(SessionKey key) {
        if (running.containsKey(key)) {
            live.command(key, new Command.End(), "");
        }
    }

    private void ended(SessionKey key) {
        running.remove(key);
        after(LINGERING, () -> live.erase(key));
    }

    private void after(Duration time, Runnable task) {
        Runnable safely = () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("A rehearsal could not be cleared away", e);
            }
        };
        later.schedule(
                () -> Thread.startVirtualThread(safely), Math.round(time.toMillis() / pace), TimeUnit.MILLISECONDS);
    }

    private List<MeetingPlan.NewTeam> teams(Locale language) {
        List<MeetingPlan.NewTeam> teams = new ArrayList<>();
        for (String name : list(language, "rehearsal.teams")) {
            teams.add(new MeetingPlan.NewTeam(
                    Ids.next(), name, GroupColour.at(teams.size()).css()));
        }
        return teams;
    }

    private static List<Pupil> pupils(List<String> names, List<MeetingPlan.NewTeam> teams) {
        RandomGenerator dice = new Random();
        List<Pupil> pupils = new ArrayList<>();
        for (String name : names) {
            MeetingPlan.NewTeam team = teams.get(pupils.size() % teams.size());
            pupils.add(new Pupil(Ids.next(), name, team.id(), dice));
        }
        return pupils;
    }

    private List<String> list(Locale language, String key) {
        return List.of(words.say(language, key).split(LIST, -1));
    }

    @PreDestroy
    void stop() {
        later.shutdownNow();
        running.values().forEach(one -> one.pupils().dismiss());
    }
}
