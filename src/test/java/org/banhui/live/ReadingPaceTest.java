package org.banhui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banhui.library.Band;
import org.banhui.school.Stage;
import org.junit.jupiter.api.Test;

class ReadingPaceTest {

    @Test
    void letsYoungerClassesReadMoreSlowly() {
        assertThat(ReadingPace.of(Stage.PRIMARY, Optional.of(3))).isEqualTo(3);
        assertThat(ReadingPace.of(Stage.PRIMARY, Optional.of(4))).isEqualTo(4);
        assertThat(ReadingPace.of(Stage.MIDDLE, Optional.of(7))).isEqualTo(6);
        assertThat(ReadingPace.of(Stage.HIGH, Optional.of(1))).isEqualTo(7);
        assertThat(ReadingPace.of(Stage.OTHER, Optional.empty())).isEqualTo(8);
    }

    @Test
    void takesThePaceOfTheYoungestBandOfAPlan() {
        assertThat(ReadingPace.of(List.of(Band.MIDDLE, Band.PRIMARY_LOW))).isEqualTo(3);
    }
}
