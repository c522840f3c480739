package org.banhui.library.internal;

import java.util.concurrent.Semaphore;
import org.banhui.activity.Picture;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.base.DomainException;
import org.banhui.library.Pictures;
import org.springframework.stereotype.Service;

@Service
final class StoredPictures implements Pictures {

    private static final int STAGE_SIDE = 1600;
    private static final int STAGE_BYTES = 400 * 1024;
    private static final int DEVICE_SIDE = 720;
    private static final int DEVICE_BYTES = 60 * 1024;

    private final Blobs blobs;
    /** One at a time: a decoded picture takes up to 60 MB. */
    private final Semaphore room = new Semaphore(1);

    StoredPictures(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Picture store(byte[] upload, String alt) {
        if (upload.length > LARGEST_UPLOAD) {
            throw new DomainException("library.error.pictureTooLarge");
        }
        Blob stage;
        Blob device;
        room.acquireUninterruptibly();
        try {
            Photo photo = Photo.decode(upload, STAGE_SIDE);
            stage = photo.encode(STAGE_SIDE, STAGE_BYTES);
            device = photo.encode(DEVICE_SIDE, DEVICE_BYTES);
        } finally {
            room.release();
        }
        return new Picture(blobs.add(stage), blobs.add(device), alt);
    }
}
