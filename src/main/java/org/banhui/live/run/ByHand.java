package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a class without devices did with a step, as the host tapped it.
 *
 * @param estimate how many were right, by eye
 * @param teamsRight the groups that were right
 * @param hands hands counted, by the option's place of writing
 * @param entries what was said, written or signed at the board, oldest first
 * @param hidden texts of a word cloud that are not shown, in their folded form
 * @param chosen the seats whose reflections are shown, in order of choosing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ByHand(
        @Nullable Estimate estimate,
        Set<UUID> teamsRight,
        Map<Integer, Integer> hands,
        List<Entry> entries,
        Set<String> hidden,
        List<UUID> chosen) {

    /** The most entries a step keeps. */
    public static final int MOST_ENTRIES = 60;

    public static final ByHand NOTHING = new ByHand(null, Set.of(), Map.of(), List.of(), Set.of(), List.of());

    public ByHand {
        teamsRight = Set.copyOf(teamsRight);
        hands = Map.copyOf(hands);
        entries = List.copyOf(entries);
        hidden = hidden == null ? Set.of() : Set.copyOf(hidden);
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    /** How many were right, by eye. */
    public enum Estimate {
        MOST,
        HALF,
        FEW;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line said or written at the board, perhaps by one team, or a name that was drawn there as {@code Ink}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            @Nullable UUID team, String text, @Nullable String ink) {}

    ByHand estimated(Estimate value) {
        return new ByHand(value == estimate ? null : value, teamsRight, hands, entries, hidden, chosen);
    }

    ByHand teamRight(UUID team, boolean on) {
        Set<UUID> teams = new HashSet<>(teamsRight);
        if (on) {
            teams.add(team);
        } else {
            teams.remove(team);
        }
        return new ByHand(estimate, teams, hands, entries, hidden, chosen);
    }

    ByHand counted(int option, int count) {
        Map<Integer, Integer> counted = new TreeMap<>(hands);
        counted.put(option, count);
        return new ByHand(estimate, teamsRight, counted, entries, hidden, chosen);
    }

    ByHand with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ByHand(estimate, teamsRight, hands, more, hidden, chosen);
    }

    ByHand without(int index) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(index);
        return new ByHand(estimate, teamsRight, hands, fewer, hidden, chosen);
    }

    ByHand hiding(String folded, boolean on) {
        Set<String> texts = new HashSet<>(hidden);
        if (on) {
            texts.add(folded);
        } else {
            texts.remove(folded);
        }
        return new ByHand(estimate, teamsRight, hands, entries, texts, chosen);
    }

    ByHand choosing(UUID seat, boolean on) {
        List<UUID> seats = new ArrayList<>(chosen);
        seats.remove(seat);
        if (on) {
            seats.add(seat);
        }
        return new ByHand(estimate, teamsRight, hands, entries, hidden, seats);
    }
}
