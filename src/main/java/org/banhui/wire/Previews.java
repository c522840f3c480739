package org.banhui.wire;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Filmed;
import org.banhui.activity.Outline;
import org.banhui.library.PlanPreview;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.points.Ledger;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Rules;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.ServerFrame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows a step by the same course and the same frames as a real session, so that a preview cannot differ from it. */
@Component
class Previews implements PlanPreview {

    private static final double PACE = 4;
    private static final long SEED = 1;
    private static final String NOWHERE = "preview";
    private static final UUID SOMEBODY = new UUID(0, 1);

    private final JsonMapper json;
    private final Clock clock;

    Previews(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String stage(Outline outline, int step, boolean revealed) {
        ServerFrame frame = frames(outline, step, revealed).stage(NOWHERE, false, false);
        return json.writeValueAsString(film(outline, step)
                .map(film -> Map.of("preview", "stage", "frame", tree(frame), "film", tree(film)))
                .orElseGet(() -> Map.of("preview", "stage", "frame", tree(frame))));
    }

    /** Without an address: the desk shows where the film will be, not the film. */
    private static Optional<ServerFrame> film(Outline outline, int step) {
        return outline.steps().get(step).activity() instanceof Filmed filmed && filmed.film() != null
                ? Optional.of(new ServerFrame.Film(1, filmed.film().title(), null, false, 0, 0))
                : Optional.empty();
    }

    @Override
    public String device(Outline outline, int step) {
        Frames frames = frames(outline, step, false);
        Seat seat = new Seat(SOMEBODY, null, "", null, "", Seat.Standing.PRESENT, Instant.EPOCH);
        return json.writeValueAsString(Map.of(
                "preview",
                "device",
                "frame",
                tree(frames.device()),
                "mine",
                tree(frames.mine(seat, Optional.empty()))));
    }

    private Object tree(ServerFrame frame) {
        return json.readTree(json.writerFor(ServerFrame.class).writeValueAsString(frame));
    }

    private Frames frames(Outline outline, int step, boolean revealed) {
        Instant now = clock.instant();
        Rules rules = new Rules(outline, PACE, 1);
        SessionState there = after(SessionState.lobby(outline.steps().size(), true, SEED), rules, now, step);
        if (there.run().filter(r -> r.phase() == Phase.READING).isPresent()) {
            there = decided(there, rules, new Command.Next(there.seen()), now);
        }
        if (revealed) {
            there = decided(there, rules, new Command.Reveal(there.seen()), now);
        }
        return new Frames(snapshot(outline, there), now);
    }

    private static SessionState after(SessionState lobby, Rules rules, Instant now, int step) {
        return decided(lobby, rules, new Command.GoTo(lobby.seen(), step), now);
    }

    private static SessionState decided(SessionState state, Rules rules, Command command, Instant now) {
        return Conductor.decide(state, rules, command, now) instanceof Decision.Accepted(var next, var effects)
                ? next
                : state;
    }

    private static Snapshot snapshot(Outline outline, SessionState state) {
        Meeting meeting = new Meeting(
                SOMEBODY, new SessionKey(NOWHERE), "", "", null, null, SOMEBODY, "", "", false, 0, 40, Instant.EPOCH);
        Optional<Tally> tally = state.run()
                .filter(r -> r.phase() == Phase.REVEALED)
                .map(Run::step)
                .flatMap(at -> outline.question(outline.steps().get(at)))
                .map(q -> Tally.of(q, List.of(), ByHand.NOTHING));
        return Snapshot.of(
                1,
                meeting,
                outline,
                state,
                List.of(),
                Map.of(),
                Map.of(),
                new Ledger(List.of()),
                tally,
                Optional.empty());
    }
}
