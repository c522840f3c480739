package org.banhui.library.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.banhui.activity.Outline;
import org.banhui.activity.Picture;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport.Into;
import org.banhui.library.SlideImport.NewPlan;
import org.banhui.library.Theme;
import org.banhui.library.Uploads;
import org.banhui.school.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one import: draws page after page, then puts all of them into a plan at once. */
@Component
final class SlideWork {

    private static final Logger LOG = LoggerFactory.getLogger(SlideWork.class);
    private static final int STAGE_BYTES = 400 * 1024;
    private static final int DEVICE_SIDE = 720;
    private static final int DEVICE_BYTES = 60 * 1024;
    private static final int MOST_STEPS = 200;

    private final Plans plans;
    private final LoosePictures loose;
    private final Uploads uploads;
    private final Schools schools;
    private final Words words;
    private final TransactionTemplate transaction;

    SlideWork(
            Plans plans,
            LoosePictures loose,
            Uploads uploads,
            Schools schools,
            Words words,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.loose = loose;
        this.uploads = uploads;
        this.schools = schools;
        this.words = words;
        this.transaction = transaction;
    }

    /** Carries a job out and leaves nothing behind where it does not come to its end. */
    void carryOut(SlideJob job, Runnable progress) {
        List<UUID> made = new ArrayList<>();
        try {
            if (!job.isCancelled()) {
                keep(job, steps(job, made, progress), made);
            }
        } catch (DomainException e) {
            job.fail(e);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("Slides could not be brought in", e);
            job.fail(new DomainException("library.slides.failed"));
        } finally {
            loose.drop(made);
            job.files().forEach(file -> uploads.drop(file.file()));
        }
    }

    private List<Step> steps(SlideJob job, List<UUID> made, Runnable progress) throws IOException {
        Locale locale = Words.locale(language(job));
        int count = count(job);
        job.begin(count);
        progress.run();
        List<Step> steps = new ArrayList<>();
        int lesson = schools.get().lessonMinutes();
        for (SlideFile file : job.files()) {
            try (SlidePages pages = SlidePages.open(file)) {
                for (int number = 0; number < pages.count() && !job.isCancelled(); number++) {
                    uploads.requireRoom(STAGE_BYTES + DEVICE_BYTES);
                    SlidePage page = pages.page(number);
                    steps.add(step(page, file, number, minutes(steps.size(), count, lesson), locale, made));
                    job.drawn(page.differs());
                    progress.run();
                }
            }
        }
        return steps;
    }

    private int count(SlideJob job) throws IOException {
        int count = 0;
        for (SlideFile file : job.files()) {
            try (SlidePages pages = SlidePages.open(file)) {
                count += pages.count();
            }
        }
        int there = job.goal() instanceof Into(var plan, var after)
                ? plans.get(job.teacher(), plan).outline().steps().size()
                : 0;
        if (there + count > MOST_STEPS) {
            throw new DomainException("library.slides.many", count, MOST_STEPS - there);
        }
        return count;
    }

    private String language(SlideJob job) {
        return switch (job.goal()) {
            case NewPlan(var language) -> language;
            case Into(var plan, var after) -> plans.get(job.teacher(), plan).language();
        };
    }

    /** Spreads the lesson over the pages, at most one minute to a page. */
    static int minutes(int place, int count, int lesson) {
        int all = Math.min(count, lesson);
        return (place + 1) * all / count - place * all / count;
    }

    private Step step(SlidePage page, SlideFile file, int number, int minutes, Locale locale, List<UUID> made) {
        String place = words.say(locale, "library.slides.page", number + 1);
        String title = page.title().isEmpty() ? place : page.title();
        Talk talk;
        if (page.pixels() == null) {
            talk = new Talk(page.text(), null);
        } else {
            Photo photo = Photo.drawn(page.pixels());
            UUID stage = loose.add(photo.encode(SlidePage.WIDTH, STAGE_BYTES));
            made.add(stage);
            UUID device = loose.add(photo.encode(DEVICE_SIDE, DEVICE_BYTES));
            made.add(device);
            String alt = page.text().isEmpty()
                    ? words.say(locale, "library.slides.alt", SlideText.nameOf(file), number + 1)
                    : page.text();
            talk = new Talk("", new Picture(stage, device, alt));
        }
        return new Step("slide-" + Ids.word(10), title, minutes, page.notes(), "", talk);
    }

    /** Pages and plan are there together or not at all; what is committed is not cancelled any more. */
    private void keep(SlideJob job, List<Step> steps, List<UUID> made) {
        if (job.isCancelled()) {
            return;
        }
        PlanId kept = transaction.execute(status -> {
            Plan plan = switch (job.goal()) {
                case NewPlan(var language) -> create(job, language, steps);
                case Into into -> insert(job, into, steps);
            };
            loose.keep(made);
            return plan.id();
        });
        job.finish(kept, steps);
    }

    private Plan create(SlideJob job, String language, List<Step> steps) {
        String named = SlideText.nameOf(job.files().getFirst());
        String title = named.isEmpty() ? words.say(Words.locale(language), "library.slides.untitled") : named;
        return plans.create(job.teacher(), Theme.OTHER, new Outline(title, "", language, Settings.usual(), steps));
    }

    /** What has been saved in the meantime stays. */
    private Plan insert(SlideJob job, Into into, List<Step> steps) {
        Plan plan = plans.get(job.teacher(), into.plan());
        Outline outline = plan.outline().with(steps, into.after());
        return plans.save(job.teacher(), plan.id(), plan.version(), outline);
    }
}
