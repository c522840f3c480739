package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Phase;
import org.jspecify.annotations.Nullable;

/** A run as the class sees it. Its {@code part} counts the prompts of a case that are shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageRun(
        int id,
        int step,
        Phase phase,
        @Nullable Integer question,
        @Nullable Long openAt,
        @Nullable Long deadline,
        @Nullable Long seconds,
        @Nullable Long left,
        @Nullable Long collectingUntil,
        @Nullable Integer part,
        StageView view,
        HandPart byHand) {

    /** What was done by hand, options by their ids in the run. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HandPart(
            ByHand.@Nullable Estimate estimate,
            List<UUID> teamsRight,
            Map<String, Integer> hands,
            List<EntryPart> entries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryPart(
            @Nullable UUID team, String text, @Nullable String ink) {}
}
