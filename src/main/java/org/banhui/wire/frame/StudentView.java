package org.banhui.wire.frame;

import java.util.Optional;
import org.banhui.activity.Buzz;
import org.banhui.activity.Question;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Step;
import org.banhui.live.Snapshot;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil who leads is told. Notes of a question often say its answer; this page hears them when the class has
 * heard the answer too. The end of the meeting is the teacher's.
 */
record StudentView(Snapshot snapshot, long now) {

    ServerFrame.Student frame(
            ServerFrame.MeetingPart meeting, ServerFrame.Progress progress, ServerFrame.ControlPart controls) {
        boolean later = snapshot.step().filter(step -> tells(step) && !isOver()).isPresent();
        ServerFrame.NextPart next = controls.next().does() == Controls.Next.END
                ? new ServerFrame.NextPart(Controls.Next.NONE, null, null)
                : controls.next();
        return new ServerFrame.Student(
                snapshot.revision(),
                now,
                meeting,
                snapshot.state().place(),
                snapshot.state().blank(),
                progress,
                later ? "" : Notes.html(snapshot.step().map(Step::notes).orElse("")),
                later ? Boolean.TRUE : null,
                Notes.next(snapshot)
                        .filter(step -> !tells(step))
                        .map(Step::notes)
                        .flatMap(Notes::firstLine)
                        .orElse(null),
                snapshot.state().run().map(this::run).orElse(null),
                new ServerFrame.StudentControls(next, controls.back(), controls.addTime()));
    }

    /** Whether a step's notes may hold an answer. */
    private boolean tells(Step step) {
        Optional<Question> question = snapshot.outline().question(step);
        return question.filter(q -> q instanceof ScoredQuestion || q instanceof Buzz)
                .isPresent();
    }

    private boolean isOver() {
        boolean gathers = snapshot.question().filter(Buzz.class::isInstance).isPresent();
        return snapshot.state()
                .run()
                .filter(r -> r.phase() == Phase.REVEALED || gathers && r.phase() == Phase.CLOSED)
                .isPresent();
    }

    private ServerFrame.StudentRun run(Run run) {
        Clocks clock = Clocks.of(run, snapshot.slowest());
        @Nullable Integer part = run.part() == 0 ? null : (Integer) run.part();
        return new ServerFrame.StudentRun(
                run.id(),
                run.phase(),
                clock.openAt(),
                clock.deadline(),
                clock.seconds(),
                clock.left(),
                clock.collectingUntil(),
                part);
    }
}
