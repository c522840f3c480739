package org.banhui.live;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.banhui.library.Band;
import org.banhui.school.Stage;

/** How fast a class reads, in characters per second; a setting of ours, docs/adr/0014-how-fast-a-class-reads.md. */
public final class ReadingPace {

    private static final int LAST_LOW_GRADE = 3;

    private ReadingPace() {}

    public static int of(Band band) {
        return switch (band) {
            case PRIMARY_LOW -> 3;
            case PRIMARY_HIGH -> 4;
            case MIDDLE -> 6;
            case HIGH -> 7;
            case ADULT -> 8;
        };
    }

    /** The pace of the youngest of several bands; that of adults where there are none. */
    public static int of(Collection<Band> bands) {
        return of(bands.stream().min(Comparator.naturalOrder()).orElse(Band.ADULT));
    }

    /** The pace of a class, as {@link #band} tells how old it is. */
    public static int of(Stage stage, Optional<Integer> grade) {
        return of(band(stage, grade));
    }

    /**
     * The grades a class belongs to.
     *
     * @param grade as {@link Stage#grade} tells it; empty before entry and after leaving
     */
    public static Band band(Stage stage, Optional<Integer> grade) {
        return switch (stage) {
            case PRIMARY -> grade.filter(g -> g <= LAST_LOW_GRADE).isPresent() ? Band.PRIMARY_LOW : Band.PRIMARY_HIGH;
            case MIDDLE -> Band.MIDDLE;
            case HIGH -> Band.HIGH;
            case OTHER -> Band.ADULT;
        };
    }
}
