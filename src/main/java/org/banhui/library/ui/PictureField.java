package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import org.banhui.activity.Picture;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Pictures;
import org.jspecify.annotations.Nullable;

/** A picture with the words for those who cannot see it: upload, look, take away. */
final class PictureField extends Composite<Div> {

    private final PictureShelf shelf;
    private final Runnable changed;
    private final Upload upload = new Upload();
    private final Div shown = Pieces.classed(new Div(), "picture");
    private final TextField alt = new TextField(getTranslation("library.picture.alt"));
    private final Button remove;
    private final Paragraph refused = Pieces.classed(new Paragraph(), "fault");
    private @Nullable Picture picture;
    private boolean readOnly;

    /** @param path where faults of the picture are reported */
    PictureField(@Nullable Picture picture, String path, PictureShelf shelf, FieldFaults faults, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
        this.picture = picture;
        remove = Pieces.dangerous(Pieces.quiet(getTranslation("library.picture.remove"), "trash", e -> take(null)));
        alt.setHelperText(getTranslation("library.picture.alt.help"));
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.setManualValidation(true);
        alt.setValue(picture == null ? "" : picture.alt());
        faults.field(path + ".alt", alt);
        alt.addValueChangeListener(e -> describe());
        setUpUpload();
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        getContent().addClassName("picture-field");
        getContent().add(upload, refused, shown, alt, remove);
        show();
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        alt.setReadOnly(value);
        show();
    }

    /** Stores an uploaded file and shows it, or says why it cannot be used. */
    void receive(String fileName, byte[] bytes) {
        try {
            refused.setVisible(false);
            String words = alt.isEmpty() ? fileName.replaceFirst("\\.[^.]*$", "") : alt.getValue();
            take(shelf.store(bytes, words));
        } catch (DomainException e) {
            refused.setText(getTranslation(e.key(), e.args().toArray()));
            refused.setVisible(true);
        }
        upload.clearFileList();
    }

    private void setUpUpload() {
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> receive(file.fileName(), bytes)));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/gif");
        upload.setMaxFileSize(Pictures.LARGEST_UPLOAD);
        upload.setMaxFiles(1);
        upload.setUploadButton(Pieces.button(getTranslation("library.picture.add"), "camera", e -> {}));
        upload.setDropLabel(Pieces.classed(new Paragraph(getTranslation("library.picture.drop")), "small", "muted"));
        upload.addFileRejectedListener(e -> {
            refused.setText(getTranslation("library.error.pictureTooLarge"));
            refused.setVisible(true);
        });
    }

    private void describe() {
        if (picture != null) {
            picture = new Picture(picture.stage(), picture.device(), alt.getValue());
            changed.run();
        }
    }

    private void take(@Nullable Picture other) {
        picture = null;
        alt.setValue(other == null ? "" : other.alt());
        picture = other;
        show();
        changed.run();
    }

    private void show() {
        Picture now = picture;
        upload.setVisible(now == null && !readOnly);
        shown.setVisible(now != null);
        alt.setVisible(now != null);
        remove.setVisible(now != null && !readOnly);
        shown.removeAll();
        if (now != null) {
            shelf.find(now.device())
                    .ifPresent(blob -> shown.add(new Image(
                            DownloadHandler.fromInputStream(request -> new DownloadResponse(
                                    new ByteArrayInputStream(blob.bytes()),
                                    null,
                                    blob.mediaType(),
                                    blob.bytes().length)),
                            now.alt())));
        }
    }
}
