package org.banhui.library.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.Slides;
import org.banhui.library.Uploads;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.StaffId;

/** The signed-in teacher's imports of slides. */
@SpringComponent
@VaadinSessionScope
class SlideDesk {

    private final Slides slides;
    private final Uploads uploads;
    private final StaffId teacher;

    SlideDesk(Slides slides, Uploads uploads, CurrentTeacher currentTeacher) {
        this.slides = slides;
        this.uploads = uploads;
        this.teacher = currentTeacher.get().id();
    }

    Uploads uploads() {
        return uploads;
    }

    void begin(List<SlideFile> files, SlideImport.Goal goal) {
        slides.begin(teacher, files, goal);
    }

    Optional<SlideImport> latest() {
        return slides.latest(teacher);
    }

    void cancel(UUID id) {
        slides.cancel(teacher, id);
    }

    void dismiss(UUID id) {
        slides.dismiss(teacher, id);
    }

    Runnable listen(Runnable news) {
        return slides.listen(teacher, news);
    }
}
