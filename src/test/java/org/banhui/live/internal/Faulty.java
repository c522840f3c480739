package org.banhui.live.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that a test can break, or make the writer wait for. */
final class Faulty extends DelegatingDataSource {

    private final Semaphore gate = new Semaphore(1);
    private final Semaphore arrivals = new Semaphore(0);
    private volatile boolean broken;

    Faulty(DataSource real) {
        super(real);
    }

    void breaks() {
        broken = true;
    }

    void works() {
        broken = false;
    }

    /** From now on the writer waits until {@link #letPass}. */
    void shut() {
        gate.acquireUninterruptibly();
        arrivals.drainPermits();
    }

    void awaitWriter() {
        try {
            if (!arrivals.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the writer never came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    void letPass() {
        gate.release();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (Thread.currentThread().getName().equals(GroupWriter.THREAD)) {
            arrivals.release();
            gate.acquireUninterruptibly();
            gate.release();
        }
        if (broken) {
            throw new SQLException("broken by a test");
        }
        return super.getConnection();
    }
}
