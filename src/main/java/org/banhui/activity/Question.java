package org.banhui.activity;

/** A step that asks every seat for an answer. */
public sealed interface Question extends Activity permits ScoredQuestion, Poll, Gathering {

    /** The question's text. */
    String ask();

    /** Answering time in seconds, 5 to 600. */
    int seconds();

    /** Refuses an answer of another shape or one that names what is not there. */
    boolean accepts(Answer answer);
}
