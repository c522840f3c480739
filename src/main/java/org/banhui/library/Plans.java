package org.banhui.library;

import java.util.List;
import org.banhui.activity.Outline;
import org.banhui.base.DomainException;
import org.banhui.school.StaffId;

/** The plans of the library; a teacher sees the built-in ones and the own. */
public interface Plans {

    /** All plans this teacher may use: the own, newest change first, then the built-in ones by code. */
    List<Plan> visibleTo(StaffId teacher);

    /**
     * One plan. A retired built-in one is still found, because somebody may hold a link to it.
     *
     * @throws DomainException where there is none or it belongs to somebody else
     */
    Plan get(StaffId teacher, PlanId id);

    /** Makes the teacher's own copy of a plan that the teacher can see. */
    Plan copy(StaffId teacher, PlanId id);

    /** Makes a new plan of the teacher's own, whose title gets a number where it is taken. */
    Plan create(StaffId teacher, Theme theme, Outline outline);

    /**
     * Saves the content of an own plan.
     *
     * @param version the version that was edited
     * @throws DomainException {@code library.error.savedMeanwhile} where somebody saved since, {@code
     *     library.error.invalid} where the outline breaks its constraints
     */
    Plan save(StaffId teacher, PlanId id, long version, Outline outline);

    /** Removes an own plan from sight; {@link #restore} brings it back. */
    void remove(StaffId teacher, PlanId id);

    /** Takes a removal back. */
    void restore(StaffId teacher, PlanId id);
}
