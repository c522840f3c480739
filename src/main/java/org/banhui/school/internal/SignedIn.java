package org.banhui.school.internal;

import java.util.UUID;
import java.util.stream.Stream;
import org.banhui.base.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The person of a sign-in. The stamp changes with the password, which ends every older sign-in. */
public final class SignedIn extends User {

    private final UUID staffId;
    private final String stamp;

    SignedIn(StaffEntity staff) {
        super(
                staff.login(),
                staff.passwordHash(),
                staff.isActive(),
                true,
                true,
                true,
                AuthorityUtils.createAuthorityList(Stream.concat(
                                Stream.of("ROLE_STAFF"), staff.roles().stream().map(role -> "ROLE_" + role.name()))
                        .toList()));
        this.staffId = staff.id();
        this.stamp = stamp(staff);
    }

    public UUID staffId() {
        return staffId;
    }

    public boolean isStillGoodFor(StaffEntity staff) {
        return staff.isActive() && stamp.equals(stamp(staff));
    }

    private static String stamp(StaffEntity staff) {
        return Secrets.sha256(staff.passwordHash());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.staffId.equals(staffId);
    }

    @Override
    public int hashCode() {
        return staffId.hashCode();
    }
}
