package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banhui.activity.Kind;
import org.banhui.activity.ScoringMode;
import org.banhui.library.Theme;
import org.banhui.live.Ack;
import org.banhui.live.join.PageRole;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.jspecify.annotations.Nullable;

/** What the server sends. Times are milliseconds since 1970 by the server's clock. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Stage.class, name = "stage"),
    @JsonSubTypes.Type(value = ServerFrame.Mirror.class, name = "mirror"),
    @JsonSubTypes.Type(value = ServerFrame.Device.class, name = "device"),
    @JsonSubTypes.Type(value = ServerFrame.Mine.class, name = "mine"),
    @JsonSubTypes.Type(value = ServerFrame.Acknowledged.class, name = "ack"),
    @JsonSubTypes.Type(value = ServerFrame.Counts.class, name = "counts"),
    @JsonSubTypes.Type(value = ServerFrame.Gathered.class, name = "gathered"),
    @JsonSubTypes.Type(value = ServerFrame.Film.class, name = "film"),
    @JsonSubTypes.Type(value = ServerFrame.Arrivals.class, name = "arrivals"),
    @JsonSubTypes.Type(value = ServerFrame.People.class, name = "people"),
    @JsonSubTypes.Type(value = ServerFrame.Host.class, name = "host"),
    @JsonSubTypes.Type(value = ServerFrame.Student.class, name = "student"),
    @JsonSubTypes.Type(value = ServerFrame.Pairing.class, name = "pairing"),
    @JsonSubTypes.Type(value = ServerFrame.Found.class, name = "found"),
    @JsonSubTypes.Type(value = ServerFrame.History.class, name = "history"),
    @JsonSubTypes.Type(value = ServerFrame.Done.class, name = "done"),
    @JsonSubTypes.Type(value = ServerFrame.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = ServerFrame.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = ServerFrame.Beat.class, name = "beat")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ServerFrame {

    /** Keys of the newest-only slots of a connection's mailbox; an acknowledgement has none and is never dropped. */
    default @Nullable String slot() {
        return switch (this) {
            case Stage s -> "page";
            case Device d -> "page";
            case Host h -> "page";
            case Student s -> "page";
            case Pairing p -> null;
            case Found f -> "found";
            case Mirror m -> "mirror";
            case Mine m -> "mine";
            case Counts c -> "counts";
            case Gathered g -> "gathered";
            case Film f -> "film";
            case Arrivals a -> "arrivals";
            case People p -> "people";
            case Acknowledged a -> null;
            case History h -> null;
            case Done d -> null;
            case Refused r -> null;
            case Gone g -> null;
            case Beat b -> "beat";
        };
    }

    record Stage(
            long rev,
            long now,
            MeetingPart meeting,
            Place at,
            boolean blank,
            Progress progress,
            @Nullable Lobby lobby,
            @Nullable StageRun run,
            @Nullable Farewell farewell,
            @Nullable Bar bar,
            @Nullable ToolsPart tools)
            implements ServerFrame {}

    record Mirror(
            long rev,
            long now,
            Place at,
            boolean blank,
            @Nullable StageRun run) implements ServerFrame {}

    record Device(
            long rev,
            long now,
            MeetingPart meeting,
            Place at,
            @Nullable DeviceRun run,
            @Nullable String following) implements ServerFrame {}

    record Mine(
            long rev,
            int run,
            OwnSeat seat,
            List<String> order,
            @Nullable OwnAnswer answer,
            @Nullable OwnResult result,
            @Nullable OwnStanding standing)
            implements ServerFrame {}

    record Acknowledged(
            int run,
            UUID answerId,
            Ack.Status status,
            long at,
            @Nullable String reason) implements ServerFrame {}

    record Counts(int run, int answered, int online, int seats) implements ServerFrame {}

    /** What the shown run has gathered so far; only the list of its kind is there. */
    record Gathered(
            int run,
            @Nullable List<WordPart> words,
            @Nullable List<PressPart> presses,
            @Nullable List<SignaturePart> signatures,
            @Nullable List<SayingPart> sayings)
            implements ServerFrame {}

    /** The film of the shown step, for stages and host pages; without an address it is chosen on the board itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Film(int run, String title, @Nullable String url, boolean playing, int volume, int back)
            implements ServerFrame {}

    record Arrivals(List<String> names, int expected) implements ServerFrame {}

    record People(int run, List<Person> people, List<String> missing, List<Request> requests) implements ServerFrame {}

    record Host(
            long rev,
            long now,
            MeetingPart meeting,
            Place at,
            boolean blank,
            boolean locked,
            boolean paused,
            Progress progress,
            List<Long> spent,
            String notes,
            String prepare,
            ScoringMode scoring,
            Lobby lobby,
            @Nullable StageRun run,
            ControlPart controls,
            List<TeamPart> teams,
            @Nullable LastPosting last,
            int stages,
            @Nullable String then,
            @Nullable List<Hosting> hosting,
            @Nullable ToolsPart tools)
            implements ServerFrame {}

    /** What a pupil who leads is told: how the meeting stands. It can hold no name, no score and no key. */
    record Student(
            long rev,
            long now,
            MeetingPart meeting,
            Place at,
            boolean blank,
            Progress progress,
            String notes,
            @Nullable Boolean notesLater,
            @Nullable String then,
            @Nullable StudentRun run,
            StudentControls controls)
            implements ServerFrame {}

    /** Answer to {@code pair}: the code that makes a phone a page, and the address in which its QR code holds it. */
    record Pairing(PageRole page, String code, String address, String qr, long until, long now)
            implements ServerFrame {}

    /** Answer to {@code find}: the first questions that fit; how many fit. */
    record Found(List<FoundQuestion> questions, int total) implements ServerFrame {}

    record History(UUID team, List<HistoryLine> lines, int total) implements ServerFrame {}

    record Done(String id) implements ServerFrame {}

    record Refused(String id, String reason) implements ServerFrame {}

    record Gone(Reason reason) implements ServerFrame {}

    /** Every 20 s, so that a page notices a line that died silently. */
    record Beat(long now) implements ServerFrame {}

    /** Why the server is about to close a connection. */
    enum Reason {
        REPLACED,
        REMOVED,
        TOKEN,
        EXPIRED,
        CLOSED,
        PROTOCOL;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // ------------------------------------------------------------------ parts

    record MeetingPart(
            String school,
            String className,
            String title,
            String subtitle,
            String language,
            boolean rehearsal,
            boolean devices) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            List<StepPart> steps, int step, @Nullable Long startedAt, int lessonMinutes) {}

    record StepPart(String title, Kind kind, int minutes) {}

    record Lobby(String address, String pin, String qr, int expected, List<String> ways) {}

    record Farewell(String html) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bar(
            ControlPart controls,
            List<TeamPart> teams,
            @Nullable LastPosting last) {}

    record ControlPart(
            NextPart next,
            boolean back,
            boolean reveal,
            boolean addTime,
            boolean pause,
            boolean resume,
            boolean reopen,
            boolean again,
            boolean skip) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NextPart(
            Controls.Next does,
            @Nullable String title,
            @Nullable Boolean allAnswered) {}

    /** Who else leads: a teacher's panel or remote, or a student host, which has no name. */
    record Hosting(String who, PageRole page) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StudentRun(
            int id,
            Phase phase,
            @Nullable Long openAt,
            @Nullable Long deadline,
            @Nullable Long seconds,
            @Nullable Long left,
            @Nullable Long collectingUntil,
            @Nullable Integer part) {}

    record StudentControls(NextPart next, boolean back, boolean addTime) {}

    record FoundQuestion(String code, String title, String ask, Kind kind, Theme theme) {}

    record TeamPart(UUID id, String name, String colour, int total) {}

    record LastPosting(UUID id, UUID team, int amount, String reason) {}

    record OwnSeat(
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String team) {}

    record OwnAnswer(int seq, long at, AnswerValue value) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnResult(@Nullable Boolean right, String yours, String key, String explanation, int points, int total) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnStanding(
            int total, @Nullable String team, @Nullable Integer teamPlace) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            UUID id,
            String name,
            @Nullable Integer number,
            @Nullable UUID team,
            boolean online,
            boolean answered,
            @Nullable Boolean right,
            int total) {}

    record Request(String id, String text, String kind) {}

    /** A text of a word cloud; {@code hidden} only where the host sees what the class does not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WordPart(String text, int count, @Nullable Boolean hidden) {}

    /** {@code behind}: milliseconds after the first press. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PressPart(String name, @Nullable UUID team, int behind) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignaturePart(String name, @Nullable String ink) {}

    /** The class sees chosen texts without their writers; the host all, with them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SayingPart(
            @Nullable UUID seat,
            @Nullable String name,
            String text,
            @Nullable Boolean chosen) {}

    record HistoryLine(UUID id, long at, int points, String reason, String who, boolean undone, boolean undoable) {}
}
