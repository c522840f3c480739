package org.banhui.library.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banhui.base.DomainException;
import org.banhui.library.SlideFile;
import org.banhui.library.Uploads;
import org.jspecify.annotations.Nullable;

/** Takes large files while they come in, on the threads of their requests. */
final class FileIntake implements UploadHandler {

    private final transient Uploads uploads;
    private final long most;
    private final transient List<SlideFile> taken = new ArrayList<>();
    private transient @Nullable DomainException refusal;

    /** @param most how many bytes a file may have */
    FileIntake(Uploads uploads, long most) {
        this.uploads = uploads;
        this.most = most;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            Path file = uploads.take(event.getInputStream(), event.getFileSize(), most);
            take(new SlideFile(event.getFileName(), file));
        } catch (DomainException e) {
            refuse(e);
            event.reject();
        }
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }

    synchronized void take(SlideFile file) {
        taken.add(file);
    }

    synchronized void refuse(DomainException why) {
        refusal = why;
    }

    /** Hands the files over, in the order of their names, and forgets them. */
    synchronized List<SlideFile> handOver() {
        List<SlideFile> all = taken.stream().sorted(SlideOrder.BY_NAME).toList();
        taken.clear();
        return all;
    }

    /** Why the last file was refused, told once. */
    synchronized Optional<DomainException> refusal() {
        Optional<DomainException> told = Optional.ofNullable(refusal);
        refusal = null;
        return told;
    }
}
