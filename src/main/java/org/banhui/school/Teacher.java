package org.banhui.school;

import java.util.Set;
import org.banhui.base.DomainException;

/** A person of the staff with the roles held across the school. */
public record Teacher(StaffId id, String login, String name, Set<SchoolRole> roles, boolean mustChangePassword) {

    public boolean is(SchoolRole role) {
        return roles.contains(role);
    }

    /** Refuses with {@code school.refused.role} unless this person holds the role. */
    public void require(SchoolRole role) {
        if (!is(role)) {
            throw new DomainException("school.refused.role");
        }
    }
}
