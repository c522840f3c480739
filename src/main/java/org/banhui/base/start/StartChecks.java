package org.banhui.base.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.banhui.base.DomainException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.unit.DataSize;

/**
 * Looks at data folder, disk, database file and port before anything is started, so that what is wrong is said within a
 * second and nothing has been touched.
 */
final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** After the properties are known, before the log file is opened in a folder that may not be there. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Path data = dataFolder(environment);
        checkDisk(data, environment.getRequiredProperty("banhui.disk-minimum", DataSize.class));
        Optional<Path> database = DatabaseFile.of(environment);
        if (database.isPresent()) {
            checkLock(database.get());
            restore(environment, database.get());
            startAfresh(environment, database.get());
        }
        checkPort(environment);
        database.ifPresent(file -> tellOfNoData(environment, file));
    }

    /** Made where it is missing; H2 takes only absolute paths, so a relative one is completed here. */
    private static Path dataFolder(ConfigurableEnvironment environment) {
        Path data = Path.of(environment.getRequiredProperty("banhui.data"))
                .toAbsolutePath()
                .normalize();
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".test"));
        } catch (IOException e) {
            throw new DomainException("base.start.data-not-writable", data.toString());
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("banhui.data", Map.of("banhui.data", data.toString())));
        return data;
    }

    private static void checkDisk(Path data, DataSize minimum) {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < minimum.toBytes()) {
                throw new DomainException(
                        "base.start.disk-full",
                        data.toString(),
                        DataSize.ofBytes(free).toMegabytes(),
                        minimum.toMegabytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkLock(Path database) {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new DomainException("base.start.database-locked", database.toString());
            }
        } catch (IOException e) {
            throw new DomainException("base.start.data-not-writable", database.toString());
        }
    }

    /** A restore is all that such a start does: left in a service's command line, it must not come again. */
    private static void restore(ConfigurableEnvironment environment, Path database) {
        String backup = environment.getProperty("restore", "");
        if (!backup.isEmpty()) {
            Path former = Restoring.restore(Path.of(backup), database);
            new Spoken().lines("base.backup.restored", backup, String.valueOf(database.getParent()), former.toString());
            System.exit(0);
        }
    }

    /** A folder that holds no data is often the wrong folder. */
    private static void tellOfNoData(ConfigurableEnvironment environment, Path database) {
        if (Files.notExists(database) && !environment.getProperty("banhui.demo", Boolean.class, false)) {
            new Spoken().lines("base.start.no-data", String.valueOf(database.getParent()));
        }
    }

    private static void startAfresh(ConfigurableEnvironment environment, Path database) {
        boolean demo = environment.getProperty("banhui.demo", Boolean.class, false);
        if (demo && environment.getProperty("banhui.fresh", Boolean.class, false)) {
            try {
                Files.deleteIfExists(database);
            } catch (IOException e) {
                throw new DomainException("base.start.data-not-writable", database.toString());
            }
        }
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new DomainException("base.start.port-taken", String.valueOf(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
