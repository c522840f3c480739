package org.banhui.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.DomainException;
import org.banhui.school.StaffId;

/**
 * Brings slides that exist already into plans: each page of a PDF or PPTX and each picture becomes a step, in order.
 * Imports are done one after the other in the background, whether or not somebody looks on. One that fails or is
 * cancelled leaves nothing behind.
 */
public interface Slides {

    /** The largest file that is taken, in bytes. */
    long LARGEST_UPLOAD = 200L * 1024 * 1024;

    /**
     * Begins an import; the files belong to it from now on and are removed by it, also when it is refused.
     *
     * @throws DomainException {@code library.slides.busy} while another one of this teacher is not over
     */
    SlideImport begin(StaffId teacher, List<SlideFile> files, SlideImport.Goal goal);

    /** The teacher's newest import of this run of the server, over or not. */
    Optional<SlideImport> latest(StaffId teacher);

    /** Stops an import that is not over; does nothing for another one or somebody else's. */
    void cancel(StaffId teacher, UUID id);

    /** Lets {@link #latest} forget an import that is over. */
    void dismiss(StaffId teacher, UUID id);

    /** Calls {@code news} from any thread whenever an import of this teacher goes on; hands back what ends that. */
    Runnable listen(StaffId teacher, Runnable news);
}
