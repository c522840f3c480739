package org.banhui.wire.frame;

import java.util.List;
import java.util.Optional;
import org.banhui.activity.Step;
import org.banhui.base.Markdown;
import org.banhui.live.Snapshot;
import org.banhui.live.run.Place;

/** What the speaker says: of the current step as HTML, of the next one its first line. */
final class Notes {

    private Notes() {}

    static String html(String notes) {
        return notes.isBlank() ? "" : Markdown.html(notes);
    }

    /** The first line with words, without what marks a heading or an item of a list. */
    static Optional<String> firstLine(String notes) {
        return notes.lines()
                .map(line ->
                        line.strip().replaceFirst("^(#+|[-*]|\\d+[.)])\\s+", "").replace("**", ""))
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    /** The step after the current one. */
    static Optional<Step> next(Snapshot snapshot) {
        List<Step> steps = snapshot.outline().steps();
        int following = snapshot.state().step() + 1;
        return snapshot.state().place() != Place.ENDED && following < steps.size()
                ? Optional.of(steps.get(following))
                : Optional.empty();
    }
}
