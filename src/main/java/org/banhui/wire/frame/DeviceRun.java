package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.banhui.activity.Kind;
import org.banhui.live.run.Phase;
import org.jspecify.annotations.Nullable;

/** A run as every device is told of it; it can hold no key and nobody's answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeviceRun(
        int id,
        int step,
        Kind kind,
        Phase phase,
        boolean changeable,
        @Nullable Long openAt,
        @Nullable Long deadline,
        @Nullable Long seconds,
        @Nullable Long left,
        @Nullable Long collectingUntil,
        View view) {

    /** What a device shows. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Talk.class, name = "talk"),
        @JsonSubTypes.Type(value = Case.class, name = "case"),
        @JsonSubTypes.Type(value = Discuss.class, name = "discuss"),
        @JsonSubTypes.Type(value = Pause.class, name = "pause"),
        @JsonSubTypes.Type(value = Standings.class, name = "standings"),
        @JsonSubTypes.Type(value = Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = Poll.class, name = "poll"),
        @JsonSubTypes.Type(value = Order.class, name = "order"),
        @JsonSubTypes.Type(value = Blank.class, name = "blank"),
        @JsonSubTypes.Type(value = Number.class, name = "number"),
        @JsonSubTypes.Type(value = Cloud.class, name = "cloud"),
        @JsonSubTypes.Type(value = Buzz.class, name = "buzz"),
        @JsonSubTypes.Type(value = Pledge.class, name = "pledge"),
        @JsonSubTypes.Type(value = Reflection.class, name = "reflection")
    })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public sealed interface View {}

    public record Talk(String title, String text, List<String> lines) implements View {}

    public record Case(String title, String text, List<String> lines) implements View {}

    public record Discuss(String title, String text, List<String> lines) implements View {}

    public record Pause(String title, String text, List<String> lines) implements View {}

    public record Standings(String title, String text, List<String> lines) implements View {}

    public record Choice(
            String title,
            String ask,
            boolean multiple,
            List<StageView.OptionPart> options,
            StageView.@Nullable PicturePart picture)
            implements View {}

    public record Poll(String title, String ask, List<StageView.OptionPart> options) implements View {}

    public record Order(String title, String ask, List<StageView.ItemPart> items) implements View {}

    public record Blank(String title, String ask) implements View {}

    public record Cloud(String title, String ask, int entries) implements View {}

    public record Buzz(String title, String ask) implements View {}

    public record Pledge(String title, String heading, String text) implements View {}

    public record Reflection(String title, String ask) implements View {}

    @SuppressWarnings("JavaLangClash") // the kind's name
    public record Number(String title, String ask, String unit) implements View {}
}
