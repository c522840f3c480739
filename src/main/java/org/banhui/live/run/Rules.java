package org.banhui.live.run;

import java.time.Duration;
import java.util.stream.Stream;
import org.banhui.activity.Buzz;
import org.banhui.activity.Choice;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;

/**
 * What a session's course is decided by: the plan it copied, how fast the class reads, how fast planned time runs.
 *
 * @param charactersPerSecond how fast the class reads Chinese, more than 0; letters of other scripts count a third
 * @param tempo divides planned durations, 1 in a classroom, more in a rehearsal or a test
 * @param slowest percent of the usual time of the slowest seat that is waited for, 100 where all have the same
 */
public record Rules(Outline outline, double charactersPerSecond, double tempo, int slowest) {

    /** An answer counts until this long after the deadline; live.md, "Points". */
    public static final Duration GRACE = Duration.ofMillis(500);

    /** The stage says "collecting" at least this long after the deadline. */
    public static final Duration COLLECTING = Duration.ofSeconds(2);

    private static final int READY_FOR_THE_BUZZER = 3;
    private static final int SHORTEST_READING = 2;
    private static final int LONGEST_READING = 20;
    private static final int ANSWER_ON_SCREEN = 12;

    /** Everybody has the same time. */
    public Rules(Outline outline, double charactersPerSecond, double tempo) {
        this(outline, charactersPerSecond, tempo, 100);
    }

    /** The same for another plan. */
    public Rules of(Outline other) {
        return new Rules(other, charactersPerSecond, tempo, slowest);
    }

    /** The same where a seat is waited for that has so many percent of the usual time. */
    public Rules waitingFor(int percent) {
        return new Rules(outline, charactersPerSecond, tempo, percent);
    }

    /** The time to read a question and its options before answers open: 2 to 20 s, by their length. */
    Duration reading(Question question) {
        if (question instanceof Buzz) {
            return seconds(READY_FOR_THE_BUZZER);
        }
        Stream<String> options = switch (question) {
            case Choice c -> c.options().stream().map(Choice.Option::text);
            case Order o -> o.items().stream();
            case Poll p -> p.options().stream();
            default -> Stream.empty();
        };
        double length = Stream.concat(Stream.of(question.ask()), options)
                .flatMapToInt(String::codePoints)
                .mapToDouble(c -> Character.isIdeographic(c) ? 1 : 1.0 / 3)
                .sum();
        double seconds = Math.clamp(length / charactersPerSecond, SHORTEST_READING, LONGEST_READING);
        return planned(Math.round(seconds * 1000));
    }

    /** A planned time of whole seconds at this tempo. */
    Duration seconds(int seconds) {
        return planned(seconds * 1000L);
    }

    /** How long an answer stands before a session that goes on by itself goes on. */
    Duration onScreen() {
        return seconds(ANSWER_ON_SCREEN);
    }

    private Duration planned(long millis) {
        return Duration.ofMillis(Math.max(1, Math.round(millis / tempo)));
    }
}
