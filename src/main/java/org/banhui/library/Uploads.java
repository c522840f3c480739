package org.banhui.library;

import java.io.InputStream;
import java.nio.file.Path;
import org.banhui.base.DomainException;

/** Large files on their way in: they go to the disk as they come and are never held in memory. */
public interface Uploads {

    /**
     * Writes a stream to a file of the data folder's {@code incoming}. Whatever is left there is removed at the next
     * start.
     *
     * @param announced how many bytes are said to come, −1 if nobody knows
     * @param most how many bytes are taken
     * @throws DomainException {@code library.upload.tooLarge}, {@code library.upload.disk} when the disk is (nearly)
     *     full, {@code library.upload.broken} when the stream ends early; no file is left then
     */
    Path take(InputStream in, long announced, long most);

    /** Removes a file that was taken. */
    void drop(Path taken);

    /** Refuses with {@code library.upload.disk} when so many bytes more would fill the disk. */
    void requireRoom(long bytes);
}
