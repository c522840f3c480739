package org.banhui.live.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.TeamRule;
import org.banhui.live.points.Posting.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final UUID RED = new UUID(0, 1);
    private static final UUID BLUE = new UUID(0, 2);
    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final UUID CAI = new UUID(1, 3);

    @Test
    void a_team_has_its_members_mean_and_what_it_was_given_as_a_whole() {
        Ledger ledger = new Ledger(List.of(toSeat(ANN, 1000), toSeat(BEN, 500), toTeam(RED, 20), toSeat(CAI, 300)));

        assertThat(ledger.byTeam(Map.of(RED, List.of(ANN, BEN), BLUE, List.of(CAI)), by(TeamRule.MEAN), p -> true))
                .isEqualTo(Map.of(RED, 770, BLUE, 300));
    }

    @Test
    void a_member_without_points_lowers_the_mean() {
        Ledger ledger = new Ledger(List.of(toSeat(ANN, 1000)));

        assertThat(ledger.byTeam(Map.of(RED, List.of(ANN, BEN)), by(TeamRule.MEAN), p -> true))
                .isEqualTo(Map.of(RED, 500));
    }

    @Test
    void a_counter_posting_takes_back_and_both_stay_in_the_history() {
        Posting given = toTeam(RED, 20);
        Ledger ledger = new Ledger(List.of(given, undoing(given)));

        assertThat(ledger.standing()).isEmpty();
        assertThat(ledger.standing(given.id())).isEmpty();
        assertThat(ledger.undone()).containsExactly(given.id());
        assertThat(ledger.givenToTeams(p -> true)).isEqualTo(Map.of(RED, 0));
        assertThat(ledger.postings()).hasSize(2);
    }

    @Test
    void totals_are_the_same_in_whatever_order_the_postings_are_read() {
        Random random = new Random(41);
        List<Posting> postings = random.ints(50, -200, 1000)
                .mapToObj(points -> random.nextBoolean() ? toSeat(ANN, points) : toTeam(RED, points))
                .toList();

        assertThat(new Ledger(postings.reversed()).bySeat(p -> true)).isEqualTo(new Ledger(postings).bySeat(p -> true));
        assertThat(new Ledger(postings.reversed()).givenToTeams(p -> true))
                .isEqualTo(new Ledger(postings).givenToTeams(p -> true));
    }

    private static Settings by(TeamRule rule) {
        return new Settings(ScoringMode.ACCURACY, rule, 1000, 3, false, false);
    }

    private static Posting toSeat(UUID seat, int points) {
        return posting(seat, null, points, Source.ANSWER, null);
    }

    private static Posting toTeam(UUID team, int points) {
        return posting(null, team, points, Source.HOST, null);
    }

    private static Posting undoing(Posting posting) {
        return posting(posting.seat(), posting.team(), -posting.points(), Source.UNDO, posting.id());
    }

    private static Posting posting(
            @Nullable UUID seat, @Nullable UUID team, int points, Source source, @Nullable UUID undoes) {
        return new Posting(UUID.randomUUID(), 1, seat, team, points, source, "", "", Instant.EPOCH, undoes);
    }
}
