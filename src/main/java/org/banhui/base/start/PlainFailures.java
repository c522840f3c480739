package org.banhui.base.start;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.banhui.base.DomainException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says the failures that a school can mend in one line instead of a stack trace; leaves all others to Spring Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainFailures implements SpringBootExceptionReporter {

    private static final int H2_ALREADY_OPEN = 90020;

    @Override
    public boolean reportException(Throwable failure) {
        Optional<DomainException> refusal = refusal(failure);
        refusal.ifPresent(new Spoken()::refuse);
        return refusal.isPresent();
    }

    static Optional<DomainException> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> plain(cause).stream())
                .findFirst();
    }

    private static Optional<DomainException> plain(Throwable cause) {
        return switch (cause) {
            case DomainException refusal -> Optional.of(refusal);
            case PortInUseException taken ->
                Optional.of(new DomainException("base.start.port-taken", String.valueOf(taken.getPort())));
            case SQLException e -> database(e);
            default -> Optional.empty();
        };
    }

    /** SQLSTATE classes 08 (connection) and 28 (authorization), 3D (no such database): ISO/IEC 9075-2, table 38. */
    private static Optional<DomainException> database(SQLException e) {
        if (e.getErrorCode() == H2_ALREADY_OPEN) {
            return Optional.of(new DomainException("base.start.database-open", String.valueOf(e.getMessage())));
        }
        String state = e.getSQLState();
        if (state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))) {
            return Optional.of(new DomainException("base.start.database-unreachable", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}
