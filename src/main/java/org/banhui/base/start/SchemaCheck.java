package org.banhui.base.start;

import java.util.Arrays;
import org.banhui.base.DomainException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Refuses a database that a newer version has written: Flyway alone would go on without a word. */
@Component
final class SchemaCheck implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst()
                .ifPresent(SchemaCheck::refuse);
        flyway.migrate();
    }

    private static void refuse(MigrationInfo newer) {
        throw new DomainException("base.start.database-newer", String.valueOf(newer.getVersion()));
    }
}
