package org.banhui.live.internal;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits so that not even a power cut takes back what was told. H2 does not fsync on commit, therefore a checkpoint
 * follows it; PostgreSQL does.
 */
@Component
public class Durability {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean checkpoint;

    Durability(JdbcClient jdbc, DataSource source, PlatformTransactionManager transactions)
            throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.checkpoint = JdbcUtils.extractDatabaseMetaData(source, m -> inFile(m.getConnection()));
    }

    private static boolean inFile(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:file:");
    }

    /** Runs the work in one transaction and returns when it is on the disk. */
    public void commit(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
        if (checkpoint) {
            jdbc.sql("checkpoint sync").update();
        }
    }
}
