package org.banhui.library.internal;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.banhui.base.DomainException;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.Slides;
import org.banhui.library.Uploads;
import org.banhui.school.StaffId;
import org.springframework.stereotype.Service;

/** The queue of imports: one at a time, on one thread that gives way to everything else. */
@Service
final class SlideImports implements Slides {

    private final SlideWork work;
    private final Uploads uploads;
    private final Map<StaffId, SlideJob> newest = new ConcurrentHashMap<>();
    private final Map<StaffId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<SlideJob> queue = new ConcurrentLinkedQueue<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("slides")
            .priority(Thread.MIN_PRIORITY)
            .daemon()
            .factory());

    SlideImports(SlideWork work, Uploads uploads) {
        this.work = work;
        this.uploads = uploads;
    }

    @PreDestroy
    void stop() {
        queue.forEach(SlideJob::cancel);
        executor.shutdownNow();
    }

    @Override
    public SlideImport begin(StaffId teacher, List<SlideFile> files, SlideImport.Goal goal) {
        SlideJob job = new SlideJob(teacher, files, goal);
        SlideJob now = newest.compute(teacher, (t, before) -> before == null || before.isOver() ? job : before);
        if (now != job) {
            files.forEach(file -> uploads.drop(file.file()));
            throw new DomainException("library.slides.busy");
        }
        queue.add(job);
        executor.execute(() -> run(job));
        return told(job);
    }

    private void run(SlideJob job) {
        try {
            work.carryOut(job, () -> tell(job));
        } finally {
            queue.remove(job);
            tell(job);
            queue.forEach(this::tell);
        }
    }

    @Override
    public Optional<SlideImport> latest(StaffId teacher) {
        return Optional.ofNullable(newest.get(teacher)).map(this::told);
    }

    private SlideImport told(SlideJob job) {
        int before = 0;
        for (SlideJob other : queue) {
            if (other == job) {
                break;
            }
            before++;
        }
        return job.told(before);
    }

    @Override
    public void cancel(StaffId teacher, UUID id) {
        own(teacher, id).ifPresent(job -> {
            job.cancel();
            tell(job);
        });
    }

    @Override
    public void dismiss(StaffId teacher, UUID id) {
        own(teacher, id).filter(SlideJob::isOver).ifPresent(job -> {
            newest.remove(teacher, job);
            tell(job);
        });
    }

    private Optional<SlideJob> own(StaffId teacher, UUID id) {
        return Optional.ofNullable(newest.get(teacher)).filter(job -> job.id().equals(id));
    }

    @Override
    public Runnable listen(StaffId teacher, Runnable news) {
        Set<Runnable> mine = listeners.computeIfAbsent(teacher, t -> ConcurrentHashMap.newKeySet());
        mine.add(news);
        return () -> mine.remove(news);
    }

    private void tell(SlideJob job) {
        listeners.getOrDefault(job.teacher(), Set.of()).forEach(Runnable::run);
    }
}
