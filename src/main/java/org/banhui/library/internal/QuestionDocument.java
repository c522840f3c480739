package org.banhui.library.internal;

import java.time.LocalDate;
import java.util.List;
import org.banhui.activity.Question;
import org.banhui.library.Band;

/** What a question's row holds as JSON. */
record QuestionDocument(
        int format, List<Band> bands, int difficulty, String source, LocalDate reviewed, Question activity) {

    static final int FORMAT = 1;
}
