package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banhui.wire.frame.ClientFrame;
import org.banhui.wire.frame.HostCommand;
import org.banhui.wire.frame.ServerFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** docs/protocol.md shows what the server reads and writes: its blocks are the golden frames. */
class ProtocolDocTest {

    private static final Path DOC = Path.of("docs/protocol.md");
    private static final Pattern BLOCK = Pattern.compile("^```json$", Pattern.MULTILINE);
    private static final Pattern SAMPLE =
            Pattern.compile("^`([a-z-]+)\\.json`\\n\\n```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private final JsonMapper json = ProtocolSample.mapper();

    @ParameterizedTest
    @MethodSource("shown")
    void a_sample_on_the_page_is_the_golden_one(ProtocolSample shown) {
        ProtocolSample golden = ProtocolSample.stored(shown.name());

        assertThat(json.readTree(shown.text())).isEqualTo(json.readTree(golden.text()));
    }

    @Test
    void every_block_on_the_page_has_its_samples_name_above_it() throws IOException {
        assertThat(shown().map(ProtocolSample::name)).doesNotHaveDuplicates().hasSize((int)
                BLOCK.matcher(Files.readString(DOC)).results().count());
    }

    @Test
    void every_frame_and_command_is_shown() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (ProtocolSample sample : shown().toList()) {
            Object read = sample.read(json);
            seen.add(read.getClass());
            if (read instanceof ClientFrame.Commanded commanded) {
                seen.add(commanded.command().getClass());
            }
        }
        for (Class<?> root : List.of(ServerFrame.class, ClientFrame.class, HostCommand.class)) {
            assertThat(seen).as(root.getSimpleName()).contains(root.getPermittedSubclasses());
        }
    }

    @Test
    void every_reason_of_a_goodbye_is_explained() throws IOException {
        assertThat(Files.readString(DOC))
                .contains(Stream.of(ServerFrame.Reason.values())
                        .map(reason -> "\n| `" + reason.word() + "` | ")
                        .toList());
    }

    static Stream<ProtocolSample> shown() throws IOException {
        return SAMPLE
                .matcher(Files.readString(DOC))
                .results()
                .map(found -> new ProtocolSample(found.group(1), found.group(2)))
                .toList()
                .stream();
    }
}
