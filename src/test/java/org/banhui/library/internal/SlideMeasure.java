package org.banhui.library.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.banhui.library.GivenSlides;
import org.banhui.library.SlideFile;

/** Measures, in a process of its own, what bringing a PDF takes: seconds, and the heap at its highest. */
public final class SlideMeasure {

    private static final long MEGABYTE = 1024 * 1024;

    private SlideMeasure() {}

    /** @param args how many pages, and perhaps a file to take instead of one made here */
    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        Path file =
                args.length > 1 ? Path.of(args[1]) : GivenSlides.lesson(Files.createTempFile("slides", ".pdf"), pages);
        System.gc();
        MemoryPoolMXBean[] pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toArray(MemoryPoolMXBean[]::new);
        for (MemoryPoolMXBean pool : pools) {
            pool.resetPeakUsage();
        }
        long begun = System.nanoTime();
        long stage = 0;
        long largest = 0;
        try (SlidePages slides = SlidePages.open(new SlideFile("lesson.pdf", file))) {
            for (int number = 0; number < slides.count(); number++) {
                Photo photo =
                        Photo.drawn(Objects.requireNonNull(slides.page(number).pixels()));
                int bytes = photo.encode(SlidePage.WIDTH, 400 * 1024).bytes().length;
                stage += bytes;
                largest = Math.max(largest, bytes);
                photo.encode(720, 60 * 1024);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long peak = 0;
        for (MemoryPoolMXBean pool : pools) {
            peak += pool.getPeakUsage().getUsed();
        }
        System.out.printf(
                "%d pages, file of %d MB: %.1f s, heap at most %d MB of %d, largest picture %d KB, together %d MB%n",
                pages,
                Files.size(file) / MEGABYTE,
                seconds,
                peak / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                largest / 1024,
                stage / MEGABYTE);
    }
}
