package org.banhui.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.banhui.wire.frame.ClientFrame;
import org.banhui.wire.frame.ServerFrame;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** One golden frame by its name; the text is JSON. */
record ProtocolSample(String name, String text) {

    private static final Path FOLDER = Path.of("src/test/resources/protocol");

    /** All that the tests of server and pages read. */
    static Stream<ProtocolSample> stored() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream()
                    .map(ProtocolSample::stored);
        }
    }

    static ProtocolSample stored(String name) {
        try {
            return new ProtocolSample(name, Files.readString(FOLDER.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapper that refuses what a record does not know, and takes the samples' short ids for UUIDs. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new ShortIds())
                .build();
    }

    Object read(JsonMapper json) {
        return json.readValue(text, type());
    }

    /** The record that a sample's name stands for. */
    Class<?> type() {
        String[] words = name.split("-", 3);
        return switch (words[0]) {
            case "answer", "command", "find", "hello", "pair", "why" -> ClientFrame.class;
            case "mirror" -> name.equals("mirror-request") ? ClientFrame.class : ServerFrame.class;
            case "join" ->
                switch (words[1]) {
                    case "class" -> JoinBodies.ClassInfo.class;
                    case "info" -> JoinBodies.JoinInfo.class;
                    case "pair" -> words.length == 2 ? JoinBodies.Pair.class : JoinBodies.PairReply.class;
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

    @Override
    public String toString() {
        return name;
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
