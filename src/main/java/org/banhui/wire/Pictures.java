package org.banhui.wire;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.Gathering;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Poll;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.jspecify.annotations.Nullable;

/** The pictures of a plan, by the ids of their blobs. */
final class Pictures {

    private final Set<UUID> ids = new HashSet<>();

    private Pictures() {}

    static Set<UUID> of(Outline outline) {
        Pictures pictures = new Pictures();
        outline.steps().stream().map(Step::activity).forEach(pictures::add);
        return pictures.ids;
    }

    private void add(Activity activity) {
        switch (activity) {
            case Talk talk -> add(talk.picture());
            case Choice choice -> {
                add(choice.picture());
                choice.options().forEach(option -> add(option.picture()));
            }
            case Case c -> {}
            case Order o -> {}
            case Blank b -> {}
            case NumberQuestion n -> {}
            case Poll p -> {}
            case Gathering g -> {}
            case Revote r -> {}
            case Discuss d -> {}
            case Standings s -> {}
            case Pause p -> {}
        }
    }

    private void add(@Nullable Picture picture) {
        if (picture != null) {
            ids.add(picture.stage());
            ids.add(picture.device());
        }
    }
}
