package org.banhui.live.internal;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
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
    private final AtomicLong committed = new AtomicLong();
    private final ReentrantLock checkpoints = new ReentrantLock();
    private long onDisk;

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
            bringToDisk(committed.incrementAndGet());
        }
    }

    /** A checkpoint covers all that was committed before it began: a hundred sessions that move at once share a few. */
    private void bringToDisk(long mine) {
        checkpoints.lock();
        try {
            if (onDisk < mine) {
                long upTo = committed.get();
                jdbc.sql("checkpoint sync").update();
                onDisk = upTo;
            }
        } finally {
            checkpoints.unlock();
        }
    }
}
