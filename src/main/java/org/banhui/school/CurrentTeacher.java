package org.banhui.school;

import java.util.Optional;
import org.banhui.base.DomainException;
import org.banhui.school.internal.SignedIn;
import org.banhui.school.internal.StaffEntity;
import org.banhui.school.internal.StaffRows;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The person signed in at the desk, with the roles of this moment. */
@Component
public final class CurrentTeacher {

    private final StaffRows staff;
    private final UserDetailsService users;

    CurrentTeacher(StaffRows staff, UserDetailsService users) {
        this.staff = staff;
        this.users = users;
    }

    /** Empty where nobody is signed in, or the account was closed or got another password since. */
    public Optional<Teacher> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return staff.findById(signedIn.staffId())
                .filter(signedIn::isStillGoodFor)
                .map(StaffEntity::told);
    }

    /** Refuses with {@code school.refused.signedout} where {@link #find} is empty. */
    public Teacher get() {
        return find().orElseThrow(() -> new DomainException("school.refused.signedout"));
    }

    /** Keeps this sign-in good after the person changed the own password. */
    public void renew() {
        SecurityContext context = SecurityContextHolder.getContext();
        Authentication before = context.getAuthentication();
        if (before != null) {
            UserDetails user = users.loadUserByUsername(before.getName());
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        }
    }
}
