package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One kind of step with its settings. The name under which a kind is written is its {@link Kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = Case.class, name = "case"),
    @JsonSubTypes.Type(value = Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Order.class, name = "order"),
    @JsonSubTypes.Type(value = Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = NumberQuestion.class, name = "number"),
    @JsonSubTypes.Type(value = Poll.class, name = "poll"),
    @JsonSubTypes.Type(value = Cloud.class, name = "cloud"),
    @JsonSubTypes.Type(value = Buzz.class, name = "buzz"),
    @JsonSubTypes.Type(value = Pledge.class, name = "pledge"),
    @JsonSubTypes.Type(value = Reflection.class, name = "reflection"),
    @JsonSubTypes.Type(value = Revote.class, name = "revote"),
    @JsonSubTypes.Type(value = Discuss.class, name = "discuss"),
    @JsonSubTypes.Type(value = Standings.class, name = "standings"),
    @JsonSubTypes.Type(value = Pause.class, name = "pause")
})
public sealed interface Activity permits Talk, Case, Question, Revote, Discuss, Standings, Pause {

    /** The kind's name on the wire and in files. */
    default Kind kind() {
        return Kind.of(this);
    }
}
