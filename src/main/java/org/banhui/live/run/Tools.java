package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the class tools hold of a session, beside its course.
 *
 * @param open the tool that lies over the step
 * @param turn counts draws and starts; whoever saw another number is stale, so that two presses at once draw one
 * @param roster the class as it was when a tool last asked for it
 * @param absent who is not there; everybody else is
 * @param called the pupils called in this round, in order
 * @param calledTeams the teams called in this round, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Tools(
        @Nullable Tool open,
        int turn,
        List<Pupil> roster,
        Map<UUID, Absence> absent,
        List<UUID> called,
        List<UUID> calledTeams,
        @Nullable Called call,
        @Nullable Timer timer,
        @Nullable Lots lots) {

    public static final Tools UNUSED = new Tools(null, 0, List.of(), Map.of(), List.of(), List.of(), null, null, null);

    public Tools {
        roster = roster == null ? List.of() : List.copyOf(roster);
        absent = absent == null ? Map.of() : Map.copyOf(absent);
        called = called == null ? List.of() : List.copyOf(called);
        calledTeams = calledTeams == null ? List.of() : List.copyOf(calledTeams);
    }

    /** The pupils who are there, by class number. */
    @JsonIgnore
    public List<Pupil> present() {
        return roster.stream().filter(p -> !absent.containsKey(p.id())).toList();
    }

    /** A pupil of the roster. */
    public Optional<Pupil> pupil(UUID id) {
        return roster.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The groups by lot that are the teams of this meeting, if any. */
    @JsonIgnore
    public Optional<Lots> teams() {
        return Optional.ofNullable(lots).filter(Lots::kept);
    }

    Tools showing(@Nullable Tool tool) {
        return new Tools(tool, turn, roster, absent, called, calledTeams, call, timer, lots);
    }

    Tools of(List<Pupil> others) {
        return new Tools(open, turn, others, absent, called, calledTeams, call, timer, lots);
    }

    Tools calling(Called one, List<UUID> round) {
        List<UUID> pupils = one.team() ? called : round;
        List<UUID> teams = one.team() ? round : calledTeams;
        return new Tools(Tool.CALL, turn + 1, roster, absent, pupils, teams, one, timer, lots);
    }

    Tools timing(@Nullable Timer other) {
        return new Tools(open, turn, roster, absent, called, calledTeams, call, other, lots);
    }

    Tools drawing(Lots other) {
        return new Tools(Tool.LOTS, turn + 1, roster, absent, called, calledTeams, call, timer, other);
    }

    Tools nextTurn() {
        return new Tools(open, turn + 1, roster, absent, called, calledTeams, call, timer, lots);
    }

    /** A group by lot stays a group when its teams are kept; who was called before is nobody's team any more. */
    Tools keeping(Lots other) {
        @Nullable Called last = call != null && call.team() ? null : call;
        return new Tools(open, turn, roster, absent, called, List.of(), last, timer, other);
    }

    Tools attending(UUID pupil, @Nullable Absence mark) {
        Map<UUID, Absence> marks = new TreeMap<>(absent);
        if (mark == null) {
            marks.remove(pupil);
        } else {
            marks.put(pupil, mark);
        }
        return new Tools(open, turn, roster, marks, called, calledTeams, call, timer, lots);
    }
}
