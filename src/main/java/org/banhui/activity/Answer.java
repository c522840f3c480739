package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;

/** What a seat answered. Options and items are named by the place at which the author wrote them, from 0. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Chosen.class),
    @JsonSubTypes.Type(Answer.Ordered.class),
    @JsonSubTypes.Type(Answer.Written.class),
    @JsonSubTypes.Type(Answer.Numeric.class),
    @JsonSubTypes.Type(Answer.Texts.class),
    @JsonSubTypes.Type(Answer.Pressed.class),
    @JsonSubTypes.Type(Answer.Signed.class)
})
public sealed interface Answer {

    record Chosen(Set<Integer> chosen) implements Answer {
        public Chosen {
            chosen = Set.copyOf(chosen);
        }
    }

    record Ordered(List<Integer> order) implements Answer {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    record Written(String text) implements Answer {}

    record Numeric(double number) implements Answer {}

    record Texts(List<String> texts) implements Answer {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Pressed(boolean pressed) implements Answer {}

    /** A typed name, a drawn one as {@link Ink}, or both. */
    record Signed(String signed, String ink) implements Answer {}
}
