package org.banhui.school;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.school.internal.SchoolEntity;
import org.banhui.school.internal.SchoolRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one school of this installation. */
@Service
@Transactional(readOnly = true)
public class Schools {

    private final SchoolRows rows;
    private final Checks checks;
    private final Clock clock;

    Schools(SchoolRows rows, Checks checks, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.clock = clock;
    }

    /** The school; empty until it is set up. */
    public Optional<School> find() {
        return rows.findAll().stream().findFirst().map(SchoolEntity::told);
    }

    /** The school; refuses with {@code school.none} before it is set up. */
    public School get() {
        return find().orElseThrow(() -> new DomainException("school.none"));
    }

    /** Today by the school's clock. */
    public LocalDate today() {
        return clock.instant()
                .atZone(find().map(School::zone).orElse(clock.getZone()))
                .toLocalDate();
    }

    @Transactional
    public void change(Teacher by, SchoolForm form) {
        by.require(SchoolRole.ADMIN);
        SchoolEntity school = rows.findAll().stream().findFirst().orElseThrow(() -> new DomainException("school.none"));
        school.change(checked(form));
        rows.save(school);
    }

    @Transactional
    void found(SchoolForm form, boolean demo) {
        if (find().isPresent()) {
            throw new DomainException("school.setup.closed");
        }
        rows.save(new SchoolEntity(checked(form), demo));
    }

    private SchoolForm checked(SchoolForm form) {
        try {
            ZoneId.of(checks.check(form).zone());
            return form;
        } catch (DateTimeException e) {
            throw new DomainException("school.form.zone.missing");
        }
    }
}
