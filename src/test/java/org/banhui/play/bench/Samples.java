package org.banhui.play.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Durations in milliseconds, and their percentiles by nearest rank. */
record Samples(double[] sorted) {

    static Samples of(Collection<Long> nanos) {
        double[] millis = nanos.stream().mapToDouble(n -> n / 1e6).sorted().toArray();
        return new Samples(millis);
    }

    static Samples together(Collection<Samples> rounds) {
        double[] all = rounds.stream()
                .flatMapToDouble(r -> Arrays.stream(r.sorted()))
                .sorted()
                .toArray();
        return new Samples(all);
    }

    /** The value at a share from 0 to 1. */
    double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** p50, p95, p99 and the largest as cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", at(0.5), at(0.95), at(0.99), at(1));
    }
}
