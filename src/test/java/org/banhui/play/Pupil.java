package org.banhui.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A device: answers each run once, sends the same answer again until it is acknowledged, and remembers what it was told. */
public final class Pupil extends Page {

    private final RandomGenerator random;
    private final int copies;
    private final Map<Integer, Sent> sent = new ConcurrentHashMap<>();
    private final Map<Integer, String> acked = new ConcurrentHashMap<>();

    /** An answer as it went out. */
    public record Sent(int run, UUID id, String option, boolean right) {}

    /**
     * A pupil.
     *
     * @param copies how often each answer is sent even without need, 1 or more
     */
    public Pupil(int port, String key, String token, RandomGenerator random, int copies) {
        super(port, key, "device", token);
        this.random = random;
        this.copies = copies;
    }

    @Override
    void told(JsonNode frame) {
        switch (frame.get("type").asString()) {
            case "ack" ->
                acked.merge(
                        frame.get("run").asInt(),
                        frame.get("status").asString(),
                        (old, now) -> old.equals("saved") || old.equals("duplicate") ? old : now);
            case "mine", "device" -> answerIfOpen();
            default -> {}
        }
    }

    private void answerIfOpen() {
        JsonNode run = openRun();
        JsonNode mine = newest("mine");
        if (run == null
                || mine == null
                || mine.get("run").asInt() != run.get("id").asInt()) {
            return;
        }
        int id = run.get("id").asInt();
        if (saved(id).isPresent()) {
            return;
        }
        Sent answer = sent.computeIfAbsent(id, i -> choose(i, run));
        int times = 1 + random.nextInt(copies);
        for (int i = 0; i < times; i++) {
            send(Map.of(
                    "type",
                    "answer",
                    "run",
                    id,
                    "seq",
                    1,
                    "answerId",
                    answer.id().toString(),
                    "value",
                    Map.of("chosen", List.of(answer.option()))));
        }
    }

    private Sent choose(int run, JsonNode shown) {
        JsonNode options = shown.get("view").get("options");
        JsonNode option = options.get(random.nextInt(options.size()));
        boolean right = option.get("text").asString().equals("This one is right");
        return new Sent(run, UUID.randomUUID(), option.get("id").asString(), right);
    }

    private @Nullable JsonNode openRun() {
        JsonNode device = newest("device");
        JsonNode run = device == null ? null : device.get("run");
        return run != null && run.get("phase").asString().equals("open") ? run : null;
    }

    /** What this pupil was told about its answer to a run: saved or duplicate. */
    public Optional<String> saved(int run) {
        return Optional.ofNullable(acked.get(run)).filter(s -> s.equals("saved") || s.equals("duplicate"));
    }

    /** The answers that were acknowledged, by run. */
    public Map<Integer, Sent> acknowledged() {
        Map<Integer, Sent> saved = new ConcurrentHashMap<>();
        sent.forEach((run, answer) -> saved(run).ifPresent(s -> saved.put(run, answer)));
        return saved;
    }

    /** The total that this pupil is shown with the result of a run. */
    public OptionalInt total(int run) {
        JsonNode mine = newest("mine");
        JsonNode result = mine == null || mine.get("run").asInt() != run ? null : mine.get("result");
        return result == null
                ? OptionalInt.empty()
                : OptionalInt.of(result.get("total").asInt());
    }
}
