package org.banhui.wire.frame;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.banhui.activity.Choice;
import org.banhui.activity.Order;
import org.banhui.activity.Picture;
import org.banhui.activity.Poll;
import org.banhui.live.SessionKey;
import org.jspecify.annotations.Nullable;

/** Options and items in the order of a run, with pictures of the size that an audience loads. */
record OptionParts(Places places, SessionKey key, Function<Picture, UUID> size) {

    List<StageView.OptionPart> of(Choice choice) {
        return shown(at -> {
            Choice.Option option = choice.options().get(places.writtenAt(at));
            return part(at, option.text(), picture(option.picture()));
        });
    }

    List<StageView.OptionPart> of(Poll poll) {
        return shown(at -> part(at, poll.options().get(places.writtenAt(at)), null));
    }

    List<StageView.ItemPart> of(Order order) {
        return shown(at -> new StageView.ItemPart(Places.id(at), order.items().get(places.writtenAt(at))));
    }

    StageView.@Nullable PicturePart picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : new StageView.PicturePart("/s/" + key.value() + "/picture/" + size.apply(picture), picture.alt());
    }

    private static StageView.OptionPart part(int at, String text, StageView.@Nullable PicturePart picture) {
        return new StageView.OptionPart(Places.id(at), Places.letter(at), text, picture);
    }

    private <T> List<T> shown(Function<Integer, T> part) {
        return IntStream.range(0, places.size()).boxed().map(part).toList();
    }
}
