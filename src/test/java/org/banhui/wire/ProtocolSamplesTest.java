package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.banhui.wire.frame.ClientFrame;
import org.banhui.wire.frame.DeviceRun;
import org.banhui.wire.frame.HostCommand;
import org.banhui.wire.frame.ServerFrame;
import org.banhui.wire.frame.StageRun;
import org.banhui.wire.frame.StageView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The golden frames, which the pages' tests read too, are what the server reads and writes. */
class ProtocolSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/protocol");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new ShortIds())
            .build();

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_as_it_was(Path sample) throws IOException {
        String text = Files.readString(sample);
        Class<?> type = type(sample);

        Object read = json.readValue(text, type);
        String written = json.writerFor(type).writeValueAsString(read);

        assertThat(plain(json.readTree(written))).isEqualTo(plain(json.readTree(text)));
    }

    @Test
    void every_frame_and_command_has_a_sample() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (Path sample : samples().toList()) {
            Object read = json.readValue(Files.readString(sample), type(sample));
            seen.add(read.getClass());
            switch (read) {
                case ClientFrame.Commanded commanded ->
                    seen.add(commanded.command().getClass());
                case ServerFrame.Stage stage -> seen(seen, stage.run());
                case ServerFrame.Device device -> seen(seen, device.run());
                default -> {}
            }
        }
        for (Class<?> root : List.of(
                ServerFrame.class,
                ClientFrame.class,
                HostCommand.class,
                StageView.class,
                DeviceRun.View.class,
                JoinBodies.JoinRequest.class)) {
            assertThat(seen).as(root.getSimpleName()).contains(root.getPermittedSubclasses());
        }
    }

    private static void seen(Set<Class<?>> seen, @Nullable StageRun run) {
        if (run != null) {
            seen.add(run.view().getClass());
        }
    }

    private static void seen(Set<Class<?>> seen, @Nullable DeviceRun run) {
        if (run != null) {
            seen.add(run.view().getClass());
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    /** The record that a sample's name stands for. */
    private static Class<?> type(Path sample) {
        String name = sample.getFileName().toString().replace(".json", "");
        String[] words = name.split("-", 3);
        return switch (words[0]) {
            case "answer", "command", "hello", "why" -> ClientFrame.class;
            case "mirror" -> name.equals("mirror-request") ? ClientFrame.class : ServerFrame.class;
            case "join" ->
                switch (words[1]) {
                    case "class" -> JoinBodies.ClassInfo.class;
                    case "info" -> JoinBodies.JoinInfo.class;
                    case "pin" -> JoinBodies.Pin.class;
                    case "problem" -> JoinBodies.Problem.class;
                    case "reply" -> JoinBodies.JoinReply.class;
                    case "way" -> JoinBodies.JoinRequest.class;
                    case "who" -> words.length == 2 ? JoinBodies.Who.class : JoinBodies.WhoReply.class;
                    default -> throw new AssertionError("no record is known for " + name);
                };
            default -> ServerFrame.class;
        };
    }

    /** A tree in which 3 and 3.0 are equal and the order of fields does not matter. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.toString();
    }

    /** Samples say t1 or p31 where the server has a UUID; to a page an id is any text. */
    private static final class ShortIds extends SimpleModule {

        private final Map<UUID, String> known = new HashMap<>();

        ShortIds() {
            addDeserializer(UUID.class, new ValueDeserializer<UUID>() {
                @Override
                public UUID deserialize(JsonParser parser, DeserializationContext context) {
                    String text = parser.getString();
                    if (text.length() == 36) {
                        return UUID.fromString(text);
                    }
                    UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
                    known.put(id, text);
                    return id;
                }
            });
            addSerializer(UUID.class, new ValueSerializer<UUID>() {
                @Override
                public void serialize(UUID id, JsonGenerator generator, SerializationContext context) {
                    generator.writeString(known.getOrDefault(id, id.toString()));
                }
            });
        }
    }
}
