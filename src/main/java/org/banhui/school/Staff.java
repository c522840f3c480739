package org.banhui.school;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.security.SignIns;
import org.banhui.school.internal.StaffEntity;
import org.banhui.school.internal.StaffRows;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the school with their accounts, passwords and roles. */
@Service
@Transactional(readOnly = true)
public class Staff {

    public static final int SHORTEST_PASSWORD = 8;
    /** bcrypt looks at no more. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final StaffRows rows;
    private final Classes classes;
    private final PasswordEncoder encoder;
    private final SignIns signIns;
    private final Checks checks;
    private final Clock clock;

    Staff(StaffRows rows, Classes classes, PasswordEncoder encoder, SignIns signIns, Checks checks, Clock clock) {
        this.rows = rows;
        this.classes = classes;
        this.encoder = encoder;
        this.signIns = signIns;
        this.checks = checks;
        this.clock = clock;
    }

    /** A person whose account is open. */
    public Optional<Teacher> find(StaffId id) {
        return rows.findById(id.value()).filter(StaffEntity::isActive).map(StaffEntity::told);
    }

    public List<Account> accounts(Teacher by) {
        by.require(SchoolRole.ADMIN);
        return rows.findAllByOrderByName().stream().map(this::account).toList();
    }

    /** Opens an account; refuses with {@code school.account.login.taken} where the login name is in use. */
    @Transactional
    public StaffId open(Teacher by, NewAccount form) {
        by.require(SchoolRole.ADMIN);
        return open(form, true);
    }

    @Transactional
    StaffId open(NewAccount form, boolean mustChangePassword) {
        NewAccount clean = new NewAccount(
                Normalizer.normalize(form.login(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT),
                PersonName.clean(form.name()),
                form.firstPassword(),
                form.roles());
        checks.check(clean);
        if (rows.findByLogin(clean.login()).isPresent()) {
            throw new DomainException("school.account.login.taken", clean.login());
        }
        StaffEntity staff = new StaffEntity(clean.login(), clean.name(), clean.roles(), clock.instant());
        staff.changePassword(hash(clean.firstPassword()), mustChangePassword);
        rows.save(staff);
        return new StaffId(staff.id());
    }

    /** Changes name and roles across the school; the last admin stays one. */
    @Transactional
    public void change(Teacher by, StaffId id, String name, Set<SchoolRole> roles) {
        by.require(SchoolRole.ADMIN);
        StaffEntity staff = entity(id);
        if (!roles.contains(SchoolRole.ADMIN)) {
            requireOtherAdmin(staff);
        }
        staff.change(PersonName.clean(name), roles);
        rows.save(staff);
    }

    @Transactional
    public void assign(Teacher by, StaffId id, ClassId classId, ClassRole role) {
        by.require(SchoolRole.ADMIN);
        classes.assign(classId, new StaffId(entity(id).id()), role);
    }

    @Transactional
    public void release(Teacher by, StaffId id, ClassId classId) {
        by.require(SchoolRole.ADMIN);
        classes.release(classId, id);
    }

    /** Gives a new first password, which the person changes at the next sign-in; ends their sign-ins. */
    @Transactional
    public void resetPassword(Teacher by, StaffId id, String firstPassword) {
        by.require(SchoolRole.ADMIN);
        StaffEntity staff = entity(id);
        staff.changePassword(hash(firstPassword), true);
        rows.save(staff);
        signIns.forget(staff.login());
    }

    /** Changes the own password; refuses with {@code school.password.wrong} where the present one is not right. */
    @Transactional
    public void changePassword(Teacher by, String present, String wanted) {
        StaffEntity staff = entity(by.id());
        if (!encoder.matches(present, staff.passwordHash())) {
            throw new DomainException("school.password.wrong");
        }
        if (present.equals(wanted)) {
            throw new DomainException("school.password.same");
        }
        staff.changePassword(hash(wanted), false);
        rows.save(staff);
        signIns.forget(staff.login());
    }

    /** Closes an account: nobody signs in with it any more, what the person made stays. */
    @Transactional
    public void deactivate(Teacher by, StaffId id) {
        by.require(SchoolRole.ADMIN);
        StaffEntity staff = entity(id);
        requireOtherAdmin(staff);
        staff.deactivate();
        rows.save(staff);
        signIns.forget(staff.login());
    }

    @Transactional
    public void activate(Teacher by, StaffId id) {
        by.require(SchoolRole.ADMIN);
        StaffEntity staff = entity(id);
        staff.activate();
        rows.save(staff);
    }

    private void requireOtherAdmin(StaffEntity staff) {
        boolean other = rows.findAllByOrderByName().stream()
                .anyMatch(one -> !one.id().equals(staff.id())
                        && one.isActive()
                        && one.roles().contains(SchoolRole.ADMIN));
        if (staff.roles().contains(SchoolRole.ADMIN) && !other) {
            throw new DomainException("school.account.lastadmin");
        }
    }

    private String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new DomainException("school.password.short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new DomainException("school.password.long");
        }
        return String.valueOf(encoder.encode(password));
    }

    private StaffEntity entity(StaffId id) {
        return rows.findById(id.value()).orElseThrow(() -> new DomainException("school.account.none"));
    }

    private Account account(StaffEntity staff) {
        StaffId id = new StaffId(staff.id());
        return new Account(
                id,
                staff.login(),
                staff.name(),
                staff.roles(),
                staff.isActive(),
                staff.mustChangePassword(),
                classes.rolesOf(id));
    }
}
