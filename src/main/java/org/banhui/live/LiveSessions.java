package org.banhui.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Answer;
import org.banhui.activity.Step;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.live.internal.Room;
import org.banhui.live.internal.Rooms;
import org.banhui.live.run.Command;
import org.banhui.live.run.Decision;
import org.banhui.live.run.SessionState;
import org.springframework.stereotype.Service;

/** The running sessions. Who may do what is checked by the caller, which knows the person or the page. */
@Service
public class LiveSessions {

    private static final int KEY_LENGTH = 10;
    private static final String INSERTED = "on-the-spot-";

    private final Rooms rooms;
    private final Checks checks;
    private final Clock clock;

    LiveSessions(Rooms rooms, Checks checks, Clock clock) {
        this.rooms = rooms;
        this.checks = checks;
        this.clock = clock;
    }

    /** Opens a session in its lobby, with the plan copied: later edits of the plan change nothing of it. */
    public SessionKey open(MeetingPlan plan) {
        if (plan.outline().steps().isEmpty()) {
            throw new DomainException("live.plan.empty");
        }
        return openTools(plan);
    }

    /** Opens a session whose plan may be without steps: then its stage is a board of class tools. */
    SessionKey openTools(MeetingPlan plan) {
        Meeting meeting = new Meeting(
                Ids.next(),
                new SessionKey(Ids.word(KEY_LENGTH)),
                plan.school(),
                plan.className(),
                plan.classId(),
                plan.planId(),
                plan.hostId(),
                freePin(),
                plan.entrance(),
                plan.rehearsal(),
                plan.expected(),
                plan.lessonMinutes(),
                clock.instant());
        List<Team> teams = IntStream.range(0, plan.teams().size())
                .mapToObj(i -> {
                    MeetingPlan.NewTeam team = plan.teams().get(i);
                    return new Team(team.id(), team.name(), team.colour(), i);
                })
                .toList();
        SessionState lobby = SessionState.lobby(plan.outline().steps().size(), plan.devices(), Ids.seed());
        rooms.open(meeting, plan.charactersPerSecond(), plan.outline(), lobby, teams);
        return meeting.key();
    }

    private String freePin() {
        String pin = Ids.digits(6);
        return rooms.byPin(pin).isPresent() ? freePin() : pin;
    }

    public boolean exists(SessionKey key) {
        return rooms.find(key).isPresent();
    }

    /** The live session with this PIN. */
    public Optional<SessionKey> byPin(String pin) {
        return rooms.byPin(pin);
    }

    /** The newest live session of a class, rehearsals left out. */
    public Optional<SessionKey> liveOf(UUID classId) {
        return rooms.liveOf(classId);
    }

    /** The sessions that have not ended, newest first. */
    public List<SessionKey> live() {
        return rooms.live();
    }

    /** What stays the same about a session; cheaper than its snapshot. */
    public Meeting meeting(SessionKey key) {
        return room(key).meeting();
    }

    /** All rehearsals that have not been erased. */
    public List<SessionKey> rehearsals() {
        return rooms.rehearsals();
    }

    /** The session as it is now. */
    public Snapshot snapshot(SessionKey key) {
        return room(key).snapshot();
    }

    /** Carries a command out; the reason when it changes nothing. */
    public Optional<Decision.Reason> command(SessionKey key, Command command, String who) {
        return room(key).apply(command, who);
    }

    /**
     * Puts a step behind the current one, in this session's own plan; what runs goes on.
     *
     * @param title up to 60 characters
     */
    public Optional<Decision.Reason> insert(SessionKey key, String title, Activity activity, String who) {
        Step step = new Step(INSERTED + Ids.word(KEY_LENGTH), title, 1, "", "", activity);
        checks.check(step);
        return room(key).apply(new Command.Insert(step), who);
    }

    /** Gives points to a team, or takes them: −10,000 to 10,000; the reason has up to 120 characters. */
    public Optional<Decision.Reason> give(SessionKey key, UUID team, int points, String reason, String who) {
        return room(key).give(team, points, reason, who);
    }

    /** Takes a posting of the host back. */
    public Optional<Decision.Reason> undo(SessionKey key, UUID posting, String who) {
        return room(key).undo(posting, who);
    }

    /** Makes the groups by lot the teams of a session, if no points stand. {@code teamOf} is by student, or guest's seat. */
    Optional<Decision.Reason> regroup(SessionKey key, int after, List<Team> teams, Map<UUID, UUID> teamOf) {
        return room(key).regroup(after, teams, teamOf);
    }

    /**
     * Takes an answer; the future ends after the commit.
     *
     * @param seq counts the seat's answers to the run, from 1
     * @param received the server's time when the frame was read
     * @param credit the seat's latency credit in milliseconds, 0 to 250
     */
    public CompletableFuture<Ack> answer(
            SessionKey key, UUID seat, int run, int seq, UUID answerId, Answer answer, Instant received, int credit) {
        return room(key).answer(seat, run, seq, answerId, answer, received, credit);
    }

    /** What a seat last answered to a run. */
    public Optional<Given> given(SessionKey key, int run, UUID seat) {
        return room(key).given(run, seat);
    }

    /** How many seats have answered a run. */
    public int answered(SessionKey key, int run) {
        return room(key).answered(run);
    }

    /** What the shown run has gathered so far; nothing where it is not of a gathering kind. */
    public Optional<Gathered> gathered(SessionKey key) {
        return room(key).gathered();
    }

    /** Whether every connected participant has answered a run, and there is one. */
    public boolean allAnswered(SessionKey key, int run) {
        return room(key).allAnswered(run);
    }

    /** Lets somebody sit down; the future ends when the seat is on the disk and shown. */
    public CompletableFuture<Void> sit(SessionKey key, Seat seat) {
        return room(key).sit(seat);
    }

    /** Changes a seat's name, team, standing or token. */
    public Seat change(SessionKey key, UUID seat, UnaryOperator<Seat> change) {
        return room(key).change(seat, change);
    }

    public Optional<Seat> seat(SessionKey key, UUID seat) {
        return room(key).seat(seat);
    }

    /** All seats that ever were, in order of joining. */
    public List<Seat> seats(SessionKey key) {
        return room(key).seats();
    }

    /** Notes that a seat's page is connected or not. */
    public void online(SessionKey key, UUID seat, boolean on) {
        room(key).online(seat, on);
    }

    public boolean online(SessionKey key, UUID seat) {
        return room(key).online(seat);
    }

    /** How many seats' pages are connected. */
    public int online(SessionKey key) {
        return room(key).online();
    }

    /** Removes everything a rehearsal left. Refuses for a real session. */
    public void erase(SessionKey key) {
        if (!room(key).meeting().rehearsal()) {
            throw new DomainException("live.erase.real");
        }
        rooms.erase(key);
    }

    public void listen(LiveListener listener) {
        rooms.listen(listener);
    }

    public void forget(LiveListener listener) {
        rooms.forget(listener);
    }

    private Room room(SessionKey key) {
        return rooms.find(key).orElseThrow(() -> new DomainException("live.session.unknown"));
    }
}
