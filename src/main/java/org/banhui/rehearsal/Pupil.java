package org.banhui.rehearsal;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** A simulated pupil with habits. */
final class Pupil {

    private static final double TALKED_OVER = 0.25;

    private final UUID seat;
    private final String name;
    private final UUID team;
    private final double sureness;
    private final double slowness;
    private final double fickleness;
    private final double restlessness;
    private int lastRun;

    Pupil(UUID seat, String name, UUID team, RandomGenerator dice) {
        this.seat = seat;
        this.name = name;
        this.team = team;
        this.sureness = dice.nextDouble(0.45, 0.9);
        this.slowness = dice.nextDouble(0.1, 0.5);
        this.fickleness = dice.nextDouble(0, 0.25);
        this.restlessness = dice.nextDouble(0, 0.12);
    }

    UUID seat() {
        return seat;
    }

    String name() {
        return name;
    }

    UUID team() {
        return team;
    }

    /** How likely the pupil is right; after the class has talked it over, more so. */
    double sureness(boolean again) {
        return again ? Math.min(1, sureness + TALKED_OVER) : sureness;
    }

    /** The part of the answering time that the pupil usually thinks. */
    double slowness() {
        return slowness;
    }

    /** How likely the pupil thinks again after having answered. */
    double fickleness() {
        return fickleness;
    }

    /** How likely the pupil's page is lost during a question. */
    double restlessness() {
        return restlessness;
    }

    /** Whether this run is new to the pupil; from now on it is not. */
    synchronized boolean takesUp(int run) {
        boolean isNew = run > lastRun;
        lastRun = Math.max(lastRun, run);
        return isNew;
    }
}
