package org.banhui.library.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banhui.activity.Step;

/** The steps of a plan in their order; every change gives another arrangement. */
record Arrangement(List<Step> steps) {

    Arrangement {
        steps = List.copyOf(steps);
    }

    OptionalInt place(String id) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(id))
                .findFirst();
    }

    /** The step put at another place, taken into 0 to the last. */
    Arrangement moved(String id, int place) {
        OptionalInt from = place(id);
        if (from.isEmpty()) {
            return this;
        }
        List<Step> moved = new ArrayList<>(steps);
        Step step = moved.remove(from.getAsInt());
        moved.add(Math.clamp(place, 0, moved.size()), step);
        return new Arrangement(moved);
    }

    Arrangement without(String id) {
        return new Arrangement(
                steps.stream().filter(step -> !step.id().equals(id)).toList());
    }

    /** A further step at a place, taken into 0 to behind the last. */
    Arrangement with(Step step, int place) {
        List<Step> more = new ArrayList<>(steps);
        more.add(Math.clamp(place, 0, more.size()), step);
        return new Arrangement(more);
    }

    /** The step of the same id in its new form. */
    Arrangement changed(Step step) {
        return new Arrangement(steps.stream()
                .map(old -> old.id().equals(step.id()) ? step : old)
                .toList());
    }

    /** The same step under an id of its own. */
    Step twin(Step step) {
        return new Step(freshId(), step.title(), step.minutes(), step.notes(), step.prepare(), step.activity());
    }

    /** An id that no step has. */
    String freshId() {
        Set<String> taken = steps.stream().map(Step::id).collect(Collectors.toSet());
        return IntStream.iterate(steps.size() + 1, n -> n + 1)
                .mapToObj(n -> "step-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    int minutes() {
        return steps.stream()
                .mapToInt(Step::minutes)
                .filter(minutes -> minutes > 0)
                .sum();
    }
}
