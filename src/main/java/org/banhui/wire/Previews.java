package org.banhui.wire;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Case;
import org.banhui.activity.Filmed;
import org.banhui.activity.Gathering;
import org.banhui.activity.Outline;
import org.banhui.activity.Standings;
import org.banhui.base.Words;
import org.banhui.library.PlanPreview;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.points.Ledger;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Rules;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.GatheredParts;
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
    private final Words words;

    Previews(JsonMapper json, Clock clock, Words words) {
        this.json = json;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public String stage(Outline outline, int step, boolean later) {
        SampleClass sample = new SampleClass(words, Words.locale(outline.language()), clock.instant());
        Snapshot there = at(outline, step, later, sample);
        ServerFrame frame = new Frames(there, clock.instant()).stage(NOWHERE, false, false);
        Map<String, Object> message = new HashMap<>(Map.of("preview", "stage", "frame", tree(frame)));
        if (later) {
            there.question()
                    .filter(Gathering.class::isInstance)
                    .ifPresent(question -> message.put(
                            "gathered",
                            tree(GatheredParts.forClass(
                                    question,
                                    sample.gathered(question, there.state().shown())))));
        }
        film(outline, step, there.state().shown()).ifPresent(film -> message.put("film", tree(film)));
        return json.writeValueAsString(message);
    }

    /** Without an address: the desk shows where the film will be, not the film. */
    private static Optional<ServerFrame> film(Outline outline, int step, int run) {
        return outline.steps().get(step).activity() instanceof Filmed filmed && filmed.film() != null
                ? Optional.of(new ServerFrame.Film(run, filmed.film().title(), null, false, 0, 0))
                : Optional.empty();
    }

    @Override
    public String device(Outline outline, int step) {
        SampleClass sample = new SampleClass(words, Words.locale(outline.language()), clock.instant());
        boolean told = outline.steps().get(step).activity() instanceof Case;
        Frames frames = new Frames(at(outline, step, told, sample), clock.instant());
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

    private Snapshot at(Outline outline, int step, boolean later, SampleClass sample) {
        Instant now = clock.instant();
        Rules rules = new Rules(outline, PACE, 1);
        SessionState lobby = SessionState.lobby(outline.steps().size(), true, SEED);
        SessionState there = decided(lobby, rules, new Command.GoTo(lobby.seen(), step), now);
        if (there.run().filter(r -> r.phase() == Phase.READING).isPresent()) {
            there = decided(there, rules, new Command.Next(there.seen()), now);
        }
        if (later) {
            there = decided(there, rules, new Command.Reveal(there.seen()), now);
            while (Controls.of(there, outline).next() == Controls.Next.PROMPT) {
                there = decided(there, rules, new Command.Next(there.seen()), now);
            }
        }
        return snapshot(outline, there, sample);
    }

    private static SessionState decided(SessionState state, Rules rules, Command command, Instant now) {
        return Conductor.decide(state, rules, command, now) instanceof Decision.Accepted(var next, var effects)
                ? next
                : state;
    }

    private static Snapshot snapshot(Outline outline, SessionState state, SampleClass sample) {
        Meeting meeting = new Meeting(
                SOMEBODY, new SessionKey(NOWHERE), "", "", null, null, SOMEBODY, "", "", false, 0, 40, Instant.EPOCH);
        Optional<Tally> tally = state.run()
                .filter(r -> r.phase() == Phase.REVEALED)
                .map(Run::step)
                .flatMap(at -> outline.question(outline.steps().get(at)))
                .map(sample::tally);
        boolean standings = state.run()
                .map(run -> outline.steps().get(run.step()).activity())
                .filter(Standings.class::isInstance)
                .isPresent();
        return Snapshot.of(
                1,
                meeting,
                outline,
                state,
                standings ? sample.teams() : List.of(),
                Map.of(),
                standings ? sample.members() : Map.of(),
                standings ? sample.ledger() : new Ledger(List.of()),
                tally,
                Optional.empty());
    }
}
