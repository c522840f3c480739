package org.banhui.live.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.banhui.activity.Settings;
import org.jspecify.annotations.Nullable;

/** A session's postings in order, and the totals that follow from them. Immutable. */
public record Ledger(List<Posting> postings) {

    public Ledger {
        postings = List.copyOf(postings);
    }

    /** The ledger with more postings at its end. */
    public Ledger with(Collection<Posting> more) {
        List<Posting> all = new ArrayList<>(postings);
        all.addAll(more);
        return new Ledger(all);
    }

    /** The postings that count: neither taken back nor a taking back. */
    public List<Posting> standing() {
        Set<UUID> undone = undone();
        return postings.stream()
                .filter(p -> p.undoes() == null && !undone.contains(p.id()))
                .toList();
    }

    /** A standing posting by its id. */
    public Optional<Posting> standing(UUID id) {
        return standing().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The ids of the postings that were taken back. */
    public Set<UUID> undone() {
        Set<UUID> undone = new HashSet<>();
        for (Posting posting : postings) {
            if (posting.undoes() != null) {
                undone.add(posting.undoes());
            }
        }
        return undone;
    }

    /** Every participant's points, from all postings that match. */
    public Map<UUID, Integer> bySeat(Predicate<Posting> which) {
        return sums(which, Posting::seat);
    }

    /** What teams were given as a whole, from all postings that match. */
    public Map<UUID, Integer> givenToTeams(Predicate<Posting> which) {
        return sums(p -> p.seat() == null && which.test(p), Posting::team);
    }

    /**
     * Every team's total: its members' totals under the plan's rule, and what it was given as a whole.
     *
     * @param members the seats of each team that count
     * @param which the postings that are counted
     */
    public Map<UUID, Integer> byTeam(Map<UUID, List<UUID>> members, Settings settings, Predicate<Posting> which) {
        Map<UUID, Integer> seats = bySeat(which);
        Map<UUID, Integer> given = givenToTeams(which);
        Map<UUID, Integer> totals = new HashMap<>();
        members.forEach((team, its) -> {
            List<Integer> points =
                    its.stream().map(seat -> seats.getOrDefault(seat, 0)).toList();
            totals.put(team, settings.teamRule().total(points, settings.best()) + given.getOrDefault(team, 0));
        });
        return totals;
    }

    private Map<UUID, Integer> sums(Predicate<Posting> which, Function<Posting, @Nullable UUID> owner) {
        Map<UUID, Integer> sums = new HashMap<>();
        for (Posting posting : postings) {
            UUID id = owner.apply(posting);
            if (id != null && which.test(posting)) {
                sums.merge(id, posting.points(), Integer::sum);
            }
        }
        return sums;
    }
}
