package org.banhui.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.banhui.activity.Question;
import org.banhui.activity.Revote;
import org.banhui.base.Ids;
import org.banhui.base.Secrets;
import org.banhui.live.LiveListener;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.banhui.live.run.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An invented class at work, each pupil on threads of its own. Threads are never interrupted: an interrupt during a
 * write closes the file of an H2 database.
 */
final class RehearsalClass implements LiveListener {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalClass.class);
    private static final int ARRIVING_MILLIS = 7_000;
    private static final int AWAY_MILLIS = 4_000;

    private final LiveSessions live;
    private final Clock clock;
    private final SessionKey key;
    private final List<Pupil> pupils;
    private final double pace;
    private final Guesses.Said said;
    private final Runnable whenEnded;
    private final RandomGenerator dice = new Random();
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param pace divides all times, 1 in front of people, more in tests */
    RehearsalClass(
            LiveSessions live,
            Clock clock,
            SessionKey key,
            List<Pupil> pupils,
            Guesses.Said said,
            double pace,
            Runnable whenEnded) {
        this.live = live;
        this.clock = clock;
        this.key = key;
        this.pupils = List.copyOf(pupils);
        this.said = said;
        this.pace = pace;
        this.whenEnded = whenEnded;
    }

    void begin() {
        live.listen(this);
        pupils.forEach(pupil -> work(() -> arrive(pupil)));
    }

    /** Sends the class home; nobody answers any more. */
    void dismiss() {
        live.forget(this);
        over.countDown();
    }

    @Override
    public void changed(SessionKey changed) {
        if (changed.equals(key)) {
            work(this::look);
        }
    }

    @Override
    public void unseated(SessionKey changed, UUID seat) {
        if (changed.equals(key)) {
            work(() -> live.online(key, seat, false));
        }
    }

    private void look() {
        Snapshot snapshot = live.snapshot(key);
        if (snapshot.state().place() == Place.ENDED) {
            dismiss();
            whenEnded.run();
            return;
        }
        pupils.forEach(pupil -> attend(pupil, snapshot));
    }

    private void arrive(Pupil pupil) {
        pause(Duration.ofMillis(dice.nextLong(200, ARRIVING_MILLIS)));
        if (isOver() || live.snapshot(key).state().locked()) {
            return;
        }
        Seat seat = new Seat(
                pupil.seat(),
                null,
                pupil.name(),
                pupil.team(),
                Secrets.sha256(Ids.secret()),
                Seat.Standing.PRESENT,
                clock.instant());
        live.sit(key, seat).join();
        live.online(key, pupil.seat(), true);
        attend(pupil, live.snapshot(key));
    }

    /** Takes up an open question that the pupil has not seen yet. */
    private void attend(Pupil pupil, Snapshot snapshot) {
        Seat seat = snapshot.seats().get(pupil.seat());
        if (seat == null || !seat.present() || !snapshot.state().devices()) {
            return;
        }
        snapshot.state()
                .run()
                .filter(run -> run.phase() == Phase.OPEN)
                .ifPresent(run -> snapshot.question()
                        .filter(question -> pupil.takesUp(run.id()))
                        .ifPresent(question -> work(() -> answer(pupil, snapshot, run, question))));
    }

    private void answer(Pupil pupil, Snapshot snapshot, Run run, Question question) {
        boolean again =
                snapshot.step().filter(s -> s.activity() instanceof Revote).isPresent();
        Duration time = time(run, question);
        Guesses guesses = new Guesses(dice, said.by(pupil.name()));
        pause(part(time, pupil.slowness() * dice.nextDouble(0.6, 1.4)));
        if (dice.nextDouble() < pupil.restlessness()) {
            live.online(key, pupil.seat(), false);
            pause(Duration.ofMillis(dice.nextLong(1_000, AWAY_MILLIS)));
            live.online(key, pupil.seat(), true);
        }
        give(pupil, run, 1, guesses, question, pupil.sureness(again));
        if (snapshot.outline().settings().changeable() && dice.nextDouble() < pupil.fickleness()) {
            pause(part(time, dice.nextDouble(0.05, 0.2)));
            give(pupil, run, 2, guesses, question, pupil.sureness(true));
        }
    }

    private void give(Pupil pupil, Run run, int seq, Guesses guesses, Question question, double sureness) {
        if (!isOver()) {
            Instant now = clock.instant();
            live.answer(key, pupil.seat(), run.id(), seq, UUID.randomUUID(), guesses.at(question, sureness), now, 0);
        }
    }

    private static Duration time(Run run, Question question) {
        return run.allowed() > 0 ? Duration.ofMillis(run.allowed()) : Duration.ofSeconds(question.seconds());
    }

    private static Duration part(Duration time, double share) {
        return Duration.ofMillis(Math.round(time.toMillis() * share));
    }

    private void pause(Duration time) {
        try {
            boolean dismissed = over.await(Math.round(time.toMillis() / pace), TimeUnit.MILLISECONDS);
            LOG.trace("waited, dismissed: {}", dismissed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    private void work(Runnable task) {
        Thread.startVirtualThread(() -> {
            try {
                if (!isOver()) {
                    task.run();
                }
            } catch (RuntimeException e) {
                if (live.exists(key)) {
                    LOG.warn("A simulated pupil of {} stumbled", key.value(), e);
                } else {
                    dismiss();
                }
            }
        });
    }
}
