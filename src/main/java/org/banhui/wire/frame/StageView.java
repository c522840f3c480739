package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banhui.activity.TeamRule;
import org.jspecify.annotations.Nullable;

/** What the stage shows of a step. A key stands only in a part named {@code reveal}, which exists from the reveal on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StageView.Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = StageView.Case.class, name = "case"),
    @JsonSubTypes.Type(value = StageView.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = StageView.Order.class, name = "order"),
    @JsonSubTypes.Type(value = StageView.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = StageView.Number.class, name = "number"),
    @JsonSubTypes.Type(value = StageView.Poll.class, name = "poll"),
    @JsonSubTypes.Type(value = StageView.Cloud.class, name = "cloud"),
    @JsonSubTypes.Type(value = StageView.Buzz.class, name = "buzz"),
    @JsonSubTypes.Type(value = StageView.Pledge.class, name = "pledge"),
    @JsonSubTypes.Type(value = StageView.Reflection.class, name = "reflection"),
    @JsonSubTypes.Type(value = StageView.Revote.class, name = "revote"),
    @JsonSubTypes.Type(value = StageView.Discuss.class, name = "discuss"),
    @JsonSubTypes.Type(value = StageView.Standings.class, name = "standings"),
    @JsonSubTypes.Type(value = StageView.Pause.class, name = "pause")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("JavaLangClash") // the kinds' names, always used with the interface's
public sealed interface StageView {

    record Talk(String title, String html, @Nullable PicturePart picture) implements StageView {}

    record Case(String title, String html, @Nullable ChatPart chat, List<String> prompts) implements StageView {}

    record Choice(
            String title,
            String ask,
            boolean multiple,
            List<OptionPart> options,
            @Nullable PicturePart picture,
            @Nullable ChoiceReveal reveal)
            implements StageView {}

    record Order(
            String title,
            String ask,
            List<ItemPart> items,
            @Nullable OrderReveal reveal) implements StageView {}

    record Blank(String title, String ask, @Nullable BlankReveal reveal) implements StageView {}

    record Number(
            String title, String ask, String unit, @Nullable NumberReveal reveal) implements StageView {}

    record Poll(
            String title,
            String ask,
            List<OptionPart> options,
            @Nullable PollReveal reveal) implements StageView {}

    record Cloud(String title, String ask) implements StageView {}

    record Buzz(String title, String ask) implements StageView {}

    record Pledge(String title, String heading, String html) implements StageView {}

    record Reflection(String title, String ask) implements StageView {}

    record Revote(String title, StageView again, @Nullable ComparePart compare) implements StageView {}

    record Discuss(String title, List<String> prompts) implements StageView {}

    record Standings(String title, TeamRule rule, List<TeamLine> teams) implements StageView {}

    record Pause(String title, String text) implements StageView {}

    // ------------------------------------------------------------------ parts

    record PicturePart(String url, String alt) {}

    record ChatPart(String title, List<ChatLine> lines) {}

    record ChatLine(String who, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionPart(
            String id, String letter, String text, @Nullable PicturePart picture) {}

    record ItemPart(String id, String text) {}

    record ChoiceReveal(
            int answered,
            int right,
            String explanation,
            boolean byHand,
            List<String> key,
            Map<String, Integer> counts) {}

    record OrderReveal(int answered, int right, String explanation, boolean byHand, List<String> key) {}

    record BlankReveal(
            int answered,
            int right,
            String explanation,
            boolean byHand,
            List<String> accepted,
            List<GroupPart> groups) {}

    record NumberReveal(
            int answered,
            int right,
            String explanation,
            boolean byHand,
            double value,
            double tolerance,
            List<BarPart> bars) {}

    record PollReveal(int answered, Map<String, Integer> counts, boolean byHand) {}

    record ComparePart(Map<String, Integer> before, int rightBefore, int answeredBefore, int changed) {}

    record GroupPart(String text, int count, boolean right) {}

    record BarPart(double from, double to, int count) {}

    record TeamLine(UUID id, String name, String colour, int total, int before, int place, int placeBefore) {}
}
