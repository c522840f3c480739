package org.banhui;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The databases that the product runs on, as in production: a file of H2 and a real PostgreSQL. */
public enum Database {
    H2 {
        @Override
        public String url() {
            try {
                return "jdbc:h2:file:"
                        + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "h2")
                        + "/banhui;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String user() {
            return "sa";
        }
    },
    POSTGRES {
        @Override
        public String url() {
            String name = "banhui" + COUNT.incrementAndGet();
            try (Connection connection = server().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server().getJdbcUrl("postgres", name);
        }

        @Override
        public String user() {
            return "postgres";
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private @Nullable DataSource shared;

    /** The address of a new empty database. */
    public abstract String url();

    public abstract String user();

    /** One migrated database for all tests of this run. */
    public synchronized DataSource shared() {
        if (shared == null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url());
            config.setUsername(user());
            config.setMaximumPoolSize(12);
            HikariDataSource source = new HikariDataSource(config);
            Flyway.configure().dataSource(source).load().migrate();
            shared = source;
        }
        return shared;
    }

    /** Started when first asked for; it ends with the tests. */
    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
