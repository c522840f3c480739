package org.banhui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Step;
import org.banhui.base.DomainException;
import org.banhui.library.PlanId;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.SlideImport.State;
import org.banhui.school.StaffId;
import org.jspecify.annotations.Nullable;

/** One import on its way: written by the thread that does it, read and cancelled by others. */
final class SlideJob {

    private final UUID id = UUID.randomUUID();
    private final StaffId teacher;
    private final List<SlideFile> files;
    private final SlideImport.Goal goal;
    private final List<Integer> differing = new ArrayList<>();
    private State state = State.WAITING;
    private int pages;
    private int done;
    private @Nullable PlanId plan;
    private List<Step> steps = List.of();
    private @Nullable DomainException refusal;

    SlideJob(StaffId teacher, List<SlideFile> files, SlideImport.Goal goal) {
        this.teacher = teacher;
        this.files = List.copyOf(files);
        this.goal = goal;
    }

    UUID id() {
        return id;
    }

    StaffId teacher() {
        return teacher;
    }

    List<SlideFile> files() {
        return files;
    }

    SlideImport.Goal goal() {
        return goal;
    }

    synchronized boolean isOver() {
        return state == State.FINISHED || state == State.FAILED || state == State.CANCELLED;
    }

    synchronized boolean isCancelled() {
        return state == State.CANCELLED;
    }

    synchronized void cancel() {
        if (!isOver()) {
            state = State.CANCELLED;
        }
    }

    synchronized void begin(int count) {
        pages = count;
        if (state == State.WAITING) {
            state = State.RUNNING;
        }
    }

    synchronized void drawn(boolean differs) {
        done++;
        if (differs) {
            differing.add(done);
        }
    }

    synchronized void finish(PlanId into, List<Step> added) {
        plan = into;
        steps = List.copyOf(added);
        state = State.FINISHED;
    }

    synchronized void fail(DomainException why) {
        if (!isOver()) {
            refusal = why;
            state = State.FAILED;
        }
    }

    synchronized SlideImport told(int waiting) {
        return new SlideImport(
                id,
                files.getFirst().name(),
                goal,
                state,
                pages,
                done,
                state == State.WAITING ? waiting : 0,
                List.copyOf(differing),
                Optional.ofNullable(plan),
                steps,
                Optional.ofNullable(refusal));
    }
}
