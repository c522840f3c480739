package org.banhui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Answer;
import org.banhui.activity.Buzz;
import org.banhui.activity.Cloud;
import org.banhui.activity.Ink;
import org.banhui.activity.Pledge;
import org.banhui.activity.Reflection;
import org.banhui.live.run.ByHand;
import org.banhui.wire.frame.GatheredParts;
import org.banhui.wire.frame.ServerFrame;
import org.junit.jupiter.api.Test;

class GatheredTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private final List<Given> given = new ArrayList<>();

    @Test
    void equal_texts_count_together_whatever_their_width_and_case() {
        says("先核实", "Stop");
        says("先 核实", "ＳＴＯＰ");
        says("问家长", "stop");

        assertThat(gathered(ByHand.NOTHING).words())
                .extracting(Gathered.Word::text, Gathered.Word::count)
                .containsExactly(tuple("Stop", 3), tuple("先 核实", 2), tuple("问家长", 1));
    }

    @Test
    void a_hidden_word_is_gone_for_the_class_and_marked_for_the_host() {
        says("fine", "ugly");
        Gathered gathered = gathered(hiding("ugly"));
        Cloud cloud = new Cloud("?", 2, 60);

        assertThat(GatheredParts.forClass(cloud, gathered).words())
                .extracting(ServerFrame.WordPart::text)
                .containsExactly("fine");
        assertThat(GatheredParts.forHost(cloud, gathered).words())
                .extracting(ServerFrame.WordPart::hidden)
                .containsExactly(null, true);
    }

    @Test
    void the_class_sees_chosen_reflections_without_their_writers() {
        UUID one = gives(new Answer.Written("secret of one"), 0);
        UUID two = gives(new Answer.Written("secret of two"), 0);
        Gathered gathered = gathered(choosing(two));
        Reflection reflection = new Reflection("?", 60);

        assertThat(GatheredParts.forClass(reflection, gathered).sayings())
                .containsExactly(new ServerFrame.SayingPart(null, null, "secret of two", null));
        assertThat(GatheredParts.forHost(reflection, gathered).sayings())
                .extracting(ServerFrame.SayingPart::seat)
                .containsExactly(one, two);
    }

    @Test
    void the_first_to_press_stands_first_and_the_others_say_how_far_behind() {
        UUID slow = gives(new Answer.Pressed(true), 900);
        UUID first = gives(new Answer.Pressed(true), 420);

        assertThat(gathered(ByHand.NOTHING).presses())
                .extracting(Gathered.Press::seat, Gathered.Press::behind)
                .containsExactly(tuple(first, 0), tuple(slow, 480));
    }

    @Test
    void the_wall_holds_names_from_devices_and_drawings_from_the_board() {
        gives(new Answer.Signed("林知夏", ""), 0);
        gives(new Answer.Signed("", "1,1 2,2"), 0);
        ByHand wall = new ByHand(
                null, Set.of(), Map.of(), List.of(new ByHand.Entry(null, "", "3,3 4,4")), Set.of(), List.of());

        assertThat(gathered(wall).signatures())
                .containsExactly(
                        new Gathered.Signature("林知夏", ""),
                        new Gathered.Signature("seat 1", "1,1 2,2"),
                        new Gathered.Signature("", "3,3 4,4"));
    }

    @Test
    void a_text_mirror_carries_no_names() {
        gives(new Answer.Signed("林知夏", "1,1 2,2"), 0);
        gives(new Answer.Pressed(true), 5);
        Gathered gathered = gathered(ByHand.NOTHING);

        assertThat(GatheredParts.forMirror(GatheredParts.forClass(new Pledge("", "text", 60), gathered))
                        .signatures())
                .containsExactly(new ServerFrame.SignaturePart("", null));
        assertThat(GatheredParts.forMirror(GatheredParts.forClass(new Buzz("?", 60), gathered))
                        .presses())
                .containsExactly(new ServerFrame.PressPart("", null, 0));
    }

    @Test
    void a_drawing_is_points_and_strokes_and_nothing_else() {
        assertThat(Ink.isDrawing("20,80 60,40;1,2")).isTrue();
        assertThat(Ink.isDrawing("")).isTrue();
        assertThat(Ink.isDrawing("<svg/onload=alert(1)>")).isFalse();
        assertThat(Ink.isDrawing("20,80;")).isFalse();
        assertThat(Ink.isDrawing("1,1 ".repeat(2000) + "1,1")).isFalse();
    }

    private static ByHand hiding(String folded) {
        return new ByHand(null, Set.of(), Map.of(), List.of(), Set.of(folded), List.of());
    }

    private static ByHand choosing(UUID seat) {
        return new ByHand(null, Set.of(), Map.of(), List.of(), Set.of(), List.of(seat));
    }

    private Gathered gathered(ByHand byHand) {
        return Gathered.of(1, given, seats, byHand);
    }

    private void says(String... texts) {
        gives(new Answer.Texts(List.of(texts)), 0);
    }

    private UUID gives(Answer answer, int elapsed) {
        int number = seats.size();
        UUID id = new UUID(1, number);
        seats.put(id, new Seat(id, null, "seat " + number, null, "hash", Seat.Standing.PRESENT, NOW));
        given.add(new Given(1, id, 1, new UUID(2, number), answer, NOW.plusMillis(number), elapsed));
        return id;
    }
}
