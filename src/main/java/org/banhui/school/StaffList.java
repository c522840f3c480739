package org.banhui.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banhui.school.PastedRoster.Remark;

/**
 * A list of teachers from a file as it was understood. Remarks that block must be put right first: accounts are opened
 * for all of the list or for nobody.
 */
public record StaffList(List<Person> people, List<Remark> remarks) {

    /** A person to open an account for; the login name is the one of the file or follows from the name. */
    public record Person(String name, String login, Set<SchoolRole> roles, Optional<InClass> inClass) {}

    /** The class a person gets a role in. */
    public record InClass(ClassId id, ClassRole role) {}

    /** What a person needs to sign in for the first time; it is told once and kept nowhere. */
    public record FirstSignIn(String name, String login, String firstPassword) {}

    public boolean isReady() {
        return !people.isEmpty() && remarks.stream().noneMatch(Remark::blocks);
    }
}
