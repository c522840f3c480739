package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.banhui.live.run.Absence;
import org.banhui.live.run.Tool;
import org.jspecify.annotations.Nullable;

/**
 * The class tools as stages and host panels show them; no pupil's page and no text mirror gets it, since it has names.
 *
 * @param open the tool that lies over the step
 * @param turn counts draws and starts; a command that draws names it as {@code after}
 * @param roll the roster, only while attendance is taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolsPart(
        @Nullable Tool open,
        int turn,
        @Nullable CallPart call,
        @Nullable TimerPart timer,
        @Nullable LotsPart lots,
        @Nullable List<RollPart> roll) {

    /**
     * Who was called.
     *
     * @param colour of a team
     * @param among names that roll by before it
     * @param left how many are not called yet in this round
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CallPart(String name, @Nullable String colour, boolean team, List<String> among, int left) {}

    /**
     * The class's clock.
     *
     * @param seconds all the time given; 0 counts up
     * @param at when it ends, or when it began counting up; absent while it is held
     * @param held milliseconds left, or passed, while it is held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimerPart(
            boolean up,
            long seconds,
            @Nullable Long at,
            @Nullable Long held) {}

    /** Groups by lot; {@code kept} once they are the teams of this meeting. */
    public record LotsPart(List<GroupPart> groups, boolean kept) {}

    public record GroupPart(String name, String colour, List<String> members) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RollPart(
            UUID id, int number, String name, @Nullable Absence mark) {}
}
