package org.banhui.tables;

import java.util.Optional;
import java.util.function.Predicate;

/** Looks through sheets until the wanted one comes. */
final class Search {

    private final Predicate<Table> wanted;
    private Optional<Table> first = Optional.empty();
    private Optional<Table> found = Optional.empty();

    Search(Predicate<Table> wanted) {
        this.wanted = wanted;
    }

    /** Whether this was the one, so that nothing else need be read. */
    boolean offer(Table table) {
        if (first.isEmpty() && !table.isEmpty()) {
            first = Optional.of(table);
        }
        if (wanted.test(table)) {
            found = Optional.of(table);
        }
        return found.isPresent();
    }

    Optional<Table> found() {
        return found.or(() -> first);
    }
}
