package org.banhui.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Installation;
import org.banhui.library.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps uploads in the data folder, on the disk that also takes what becomes of them. */
@Component
final class IncomingFiles implements Uploads, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);
    private static final long MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final long kept;

    IncomingFiles(Installation installation, @Value("${banhui.disk-minimum}") DataSize kept) {
        this.folder = installation.data().resolve("incoming");
        this.kept = kept.toBytes();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(this::drop);
        } catch (IOException e) {
            LOG.warn("Unfinished uploads in {} could not be removed", folder, e);
        }
    }

    @Override
    public Path take(InputStream in, long announced, long most) {
        if (announced > most) {
            throw tooLarge(most);
        }
        requireRoom(Math.max(announced, 0));
        Path file;
        try {
            Files.createDirectories(folder);
            file = folder.resolve(Ids.secret());
        } catch (IOException e) {
            throw new DomainException("library.upload.disk");
        }
        return take(in, announced, most, file);
    }

    /** Writes to this very file. */
    Path take(InputStream in, long announced, long most, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, announced, most);
            return file;
        } catch (IOException e) {
            drop(file);
            throw new DomainException("library.upload.disk");
        } catch (DomainException e) {
            drop(file);
            throw e;
        }
    }

    /** Reading and writing fail for different reasons, and only one of them is the disk's. */
    private void copy(InputStream in, OutputStream out, long announced, long most) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long written = 0;
        for (int length = read(in, piece); length >= 0; length = read(in, piece)) {
            written += length;
            if (written > most) {
                throw tooLarge(most);
            }
            out.write(piece, 0, length);
            if (written % (16 * MEGABYTE) < length) {
                requireRoom(0);
            }
        }
        if (written < announced) {
            throw new DomainException("library.upload.broken");
        }
    }

    private static int read(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new DomainException("library.upload.broken");
        }
    }

    private static DomainException tooLarge(long most) {
        return new DomainException("library.upload.tooLarge", most / MEGABYTE);
    }

    @Override
    public void drop(Path taken) {
        try {
            if (Files.isRegularFile(taken)) {
                Files.deleteIfExists(taken);
            }
        } catch (IOException e) {
            LOG.warn("An upload could not be removed: {}", taken, e);
        }
    }

    @Override
    public void requireRoom(long bytes) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).getUsableSpace() - bytes < kept) {
                throw new DomainException("library.upload.disk");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
