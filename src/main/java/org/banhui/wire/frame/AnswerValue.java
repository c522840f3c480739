package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** An answer on the wire: options and items by their ids in the run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(AnswerValue.Chosen.class),
    @JsonSubTypes.Type(AnswerValue.Ordered.class),
    @JsonSubTypes.Type(AnswerValue.Written.class),
    @JsonSubTypes.Type(AnswerValue.Numeric.class),
    @JsonSubTypes.Type(AnswerValue.Texts.class),
    @JsonSubTypes.Type(AnswerValue.Pressed.class),
    @JsonSubTypes.Type(AnswerValue.Signed.class)
})
public sealed interface AnswerValue {

    record Chosen(List<String> chosen) implements AnswerValue {}

    record Ordered(List<String> order) implements AnswerValue {}

    record Written(String text) implements AnswerValue {}

    record Numeric(double number) implements AnswerValue {}

    record Texts(List<String> texts) implements AnswerValue {}

    record Pressed(boolean pressed) implements AnswerValue {}

    record Signed(String signed, String ink) implements AnswerValue {}
}
