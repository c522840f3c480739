package org.banhui.play;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A host panel. */
public final class Host extends Page {

    private final Map<String, JsonNode> replies = new ConcurrentHashMap<>();

    public Host(int port, String key, String token) {
        super(port, key, "host", token);
    }

    @Override
    void told(JsonNode frame) {
        String type = frame.get("type").asString();
        if (type.equals("done") || type.equals("refused")) {
            replies.put(frame.get("id").asString(), frame);
        }
    }

    /** The phase of the shown run, or the place outside a run. */
    public String phase() {
        JsonNode host = newest("host");
        if (host == null) {
            return "";
        }
        JsonNode run = host.get("run");
        return run == null ? host.get("at").asString() : run.get("phase").asString();
    }

    /** The id of the shown run, 0 outside one. */
    public int run() {
        JsonNode host = newest("host");
        JsonNode run = host == null ? null : host.get("run");
        return run == null ? 0 : run.get("id").asInt();
    }

    /** Gives a command that saw the newest frame, and sees it through lost connections. */
    public void does(String what) {
        Map<String, Object> seen = Map.of("run", run(), "phase", phase());
        JsonNode reply = null;
        for (int i = 0; i < 20 && reply == null; i++) {
            reply = command(Map.of("do", what, "seen", seen));
        }
        if (reply == null) {
            throw new AssertionError(what + " was never answered");
        }
    }

    /** Sends a command and waits some seconds for its answer; none where the connection was lost. */
    public @Nullable JsonNode command(Map<String, ?> command) {
        String id = UUID.randomUUID().toString();
        await("a connection", 60, () -> send(Map.of("type", "command", "id", id, "command", command)));
        try {
            await("an answer", 5, () -> replies.containsKey(id));
        } catch (AssertionError lost) {
            return null;
        }
        return replies.get(id);
    }

    /** Waits until the shown run stands in a phase. */
    public void awaitPhase(String phase, int seconds) {
        await("phase " + phase, seconds, () -> phase().equals(phase));
    }
}
