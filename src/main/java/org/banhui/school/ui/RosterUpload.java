package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.banhui.base.ui.Pieces;
import org.banhui.tables.TableReader;

/** Where a file is chosen or dropped; one at a time, the next takes the place of the one before. */
final class RosterUpload extends Composite<Upload> {

    /** @param refused takes the words for a file that the browser does not even send */
    RosterUpload(BiConsumer<String, byte[]> received, Consumer<String> refused) {
        Upload upload = getContent();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            received.accept(file.fileName(), bytes);
            upload.clearFileList();
        }));
        // Files of other kinds are taken too: the answer then says what to do with them.
        upload.setMaxFileSize(TableReader.LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setUploadButton(Pieces.button(getTranslation("school.file.choose"), "paper", click -> {}));
        upload.setDropLabel(Pieces.classed(new Paragraph(getTranslation("school.file.drop")), "small", "muted"));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("tables.limit.size", TableReader.LARGEST_FILE / 1024 / 1024))
                        .setTooManyFiles(getTranslation("school.file.one"))));
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        upload.addFailedListener(failed -> {
            refused.accept(getTranslation("school.file.failed"));
            upload.clearFileList();
        });
    }
}
