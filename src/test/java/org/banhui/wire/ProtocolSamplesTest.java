package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden frames, which the pages' tests read too, are what the server reads and writes. */
class ProtocolSamplesTest {

    private final JsonMapper json = ProtocolSample.mapper();

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_as_it_was(ProtocolSample sample) {
        Object read = sample.read(json);
        String written = json.writerFor(sample.type()).writeValueAsString(read);

        assertThat(plain(json.readTree(written))).isEqualTo(plain(json.readTree(sample.text())));
    }

    @Test
    void every_frame_and_command_has_a_sample() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (ProtocolSample sample : samples().toList()) {
            Object read = sample.read(json);
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

    static Stream<ProtocolSample> samples() throws IOException {
        return ProtocolSample.stored();
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
}
