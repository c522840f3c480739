package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banhui.live.join.Door;
import org.banhui.live.join.Refused;
import org.banhui.live.join.Way;
import org.banhui.wire.JoinBodies.ClassInfo;
import org.banhui.wire.JoinBodies.JoinInfo;
import org.banhui.wire.JoinBodies.JoinReply;
import org.banhui.wire.JoinBodies.JoinRequest;
import org.banhui.wire.JoinBodies.Problem;
import org.banhui.wire.JoinBodies.WhoReply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Both sides read the same samples. */
class JoinBodiesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JoinInfo OPEN = new JoinInfo(
            "8f3kq2", "青石小学", "免费的鱼钩，我不咬", "三年级(2)班", "zh", List.of(Way.NICKNAME, Way.CODE), true, null, null);

    @Test
    void readsEveryWayIn() {
        assertThat(request("join-way-number")).isEqualTo(new JoinBodies.ByNumber("tk_5Yw2hQ8z", 17));
        assertThat(request("join-way-nickname")).isEqualTo(new JoinBodies.ByNickname("晴天的小鹿"));
        assertThat(request("join-way-code")).isEqualTo(new JoinBodies.ByCode("K7M3QX"));
        assertThat(request("join-way-continue")).isEqualTo(new JoinBodies.Again());
        assertThat(request("join-way-request")).isEqualTo(new JoinBodies.ByRequest("rq_81"));
        assertThat(JSON.readValue(sample("join-pin"), JoinBodies.Pin.class)).isEqualTo(new JoinBodies.Pin("482916"));
        assertThat(JSON.readValue(sample("join-who"), JoinBodies.Who.class))
                .isEqualTo(new JoinBodies.Who("tk_5Yw2hQ8z", 17));
    }

    @Test
    void tellsTheDoorAsThePagesReadIt() {
        says(OPEN, "join-info");
        says(with(List.of(Way.NICKNAME, Way.CODE), Door.Closed.LOCKED, null), "join-info-locked");
        says(with(List.of(Way.NICKNAME, Way.CODE), null, "林*夏"), "join-info-continue");
        JoinInfo ofClass = with(List.of(Way.NUMBER), null, null);
        says(new ClassInfo("青石小学", "三年级(2)班", "zh", "tk_5Yw2hQ8z", ofClass), "join-class-live");
        says(new ClassInfo("青石小学", "三年级(2)班", "zh", "", null), "join-class-waiting");
    }

    @Test
    void answersAsThePagesReadIt() {
        says(new WhoReply("林*夏"), "join-who-masked");
        says(new WhoReply(null), "join-who-none");
        says(new JoinReply("q3Jx0v9mT2yWcR7uLk5eZg", "林知夏", null), "join-reply-token");
        says(new JoinReply(null, null, "rq_81"), "join-reply-request");
        says(new Problem(Refused.Reason.UNKNOWN.key()), "join-problem-unknown");
        says(new Problem(Refused.Reason.TRIES.key()), "join-problem-tries");
        says(new Problem(Refused.Reason.NAME_TABOO.key()), "join-problem-name-taboo");
    }

    private static JoinInfo with(List<Way> ways, Door.@Nullable Closed closed, @Nullable String continueAs) {
        return new JoinInfo(
                OPEN.key(),
                OPEN.school(),
                OPEN.title(),
                OPEN.className(),
                OPEN.language(),
                ways,
                closed == null,
                closed,
                continueAs);
    }

    private static JoinRequest request(String name) {
        return JSON.readValue(sample(name), JoinRequest.class);
    }

    private static void says(Object body, String name) {
        assertThat(JSON.readTree(JSON.writeValueAsString(body))).isEqualTo(JSON.readTree(sample(name)));
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/protocol", name + ".json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
