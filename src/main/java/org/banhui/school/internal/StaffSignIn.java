package org.banhui.school.internal;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the person of a login name for the sign-in. */
@Component
class StaffSignIn implements UserDetailsService {

    private final StaffRows staff;

    StaffSignIn(StaffRows staff) {
        this.staff = staff;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return staff.findByLogin(login.strip().toLowerCase(Locale.ROOT))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }
}
