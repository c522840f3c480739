package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that is decided about a session's course. Answers, seats and points are tables beside it.
 *
 * @param format the layout of this record when stored, now 1
 * @param step the plan's current step, from 0; −1 before the first, the number of steps after the last
 * @param runs every run so far, by id
 * @param shown the id of the run that is shown, 0 for none
 * @param spent milliseconds spent on each step so far, by step
 * @param enteredAt when the current step was entered
 * @param tools what the class tools hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionState(
        int format,
        Place place,
        int step,
        List<Run> runs,
        int shown,
        boolean devices,
        boolean blank,
        boolean locked,
        long seed,
        List<Long> spent,
        @Nullable Instant startedAt,
        @Nullable Instant enteredAt,
        @Nullable Instant endedAt,
        Tools tools) {

    public SessionState {
        runs = List.copyOf(runs);
        spent = List.copyOf(spent);
        tools = tools == null ? Tools.UNUSED : tools;
    }

    /** A session that waits in its lobby. */
    public static SessionState lobby(int steps, boolean devices, long seed) {
        List<Long> nothing = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            nothing.add(0L);
        }
        return new SessionState(
                1, Place.LOBBY, -1, List.of(), 0, devices, false, false, seed, nothing, null, null, null, Tools.UNUSED);
    }

    /** The run that is shown now. */
    @JsonIgnore
    public Optional<Run> run() {
        return run(shown);
    }

    /** A run by its id. */
    public Optional<Run> run(int id) {
        return id < 1 || id > runs.size() ? Optional.empty() : Optional.of(runs.get(id - 1));
    }

    /** The newest run of a step. */
    public Optional<Run> latest(int ofStep) {
        return runs.reversed().stream().filter(r -> r.step() == ofStep).findFirst();
    }

    /** What a command must have seen to be obeyed. */
    public Seen seen() {
        return run().map(r -> new Seen(r.id(), r.phase().word(), r.part())).orElse(new Seen(0, place.word()));
    }

    SessionState with(Run changed) {
        List<Run> all = new ArrayList<>(runs);
        if (changed.id() > all.size()) {
            all.add(changed);
        } else {
            all.set(changed.id() - 1, changed);
        }
        return new SessionState(
                format,
                place,
                step,
                all,
                changed.id(),
                devices,
                blank,
                locked,
                seed,
                spent,
                startedAt,
                enteredAt,
                endedAt,
                tools);
    }

    /** The same course through a plan with one more step at a place behind the current one. */
    SessionState withRoomAt(int place) {
        List<Run> moved = runs.stream()
                .map(r -> r.step() >= place ? r.atStep(r.step() + 1) : r)
                .toList();
        List<Long> times = new ArrayList<>(spent);
        times.add(place, 0L);
        return new SessionState(
                format,
                this.place,
                step,
                moved,
                shown,
                devices,
                blank,
                locked,
                seed,
                times,
                startedAt,
                enteredAt,
                endedAt,
                tools);
    }

    SessionState changing(UnaryOperator<Run> change) {
        return run().map(change).map(this::with).orElse(this);
    }

    /** Milliseconds spent on each step, the current one up to an instant. */
    public List<Long> spentAt(Instant now) {
        List<Long> times = new ArrayList<>(spent);
        if (place == Place.STEP && enteredAt != null && step >= 0 && step < times.size()) {
            long here = Math.max(0, Duration.between(enteredAt, now).toMillis());
            times.set(step, times.get(step) + here);
        }
        return times;
    }

    SessionState at(Place where, int which, Instant now) {
        Instant start = startedAt == null && where == Place.STEP ? now : startedAt;
        Instant end = where == Place.ENDED ? now : null;
        return new SessionState(
                format,
                where,
                which,
                runs,
                0,
                devices,
                false,
                locked,
                seed,
                spentAt(now),
                start,
                now,
                end,
                tools.showing(null));
    }

    /** With the buzzer on before the first step, or back in the lobby. */
    SessionState beside(boolean on) {
        Place where = on ? Place.STEP : Place.LOBBY;
        return new SessionState(
                format, where, step, runs, 0, devices, false, locked, seed, spent, startedAt, enteredAt, endedAt,
                tools);
    }

    SessionState with(Tools changed) {
        return new SessionState(
                format, place, step, runs, shown, devices, blank, locked, seed, spent, startedAt, enteredAt, endedAt,
                changed);
    }

    SessionState blank(boolean on) {
        return new SessionState(
                format, place, step, runs, shown, devices, on, locked, seed, spent, startedAt, enteredAt, endedAt,
                tools);
    }

    SessionState devices(boolean on) {
        return new SessionState(
                format, place, step, runs, shown, on, blank, locked, seed, spent, startedAt, enteredAt, endedAt, tools);
    }

    SessionState locked(boolean on) {
        return new SessionState(
                format, place, step, runs, shown, devices, blank, on, seed, spent, startedAt, enteredAt, endedAt,
                tools);
    }
}
