package org.banhui.library.internal;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banhui.activity.Outline;
import org.banhui.base.DomainException;
import org.banhui.library.About;
import org.banhui.library.Goals;
import org.banhui.library.Origin;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.library.Theme;
import org.banhui.school.StaffId;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
final class StoredPlans implements Plans {

    private static final About NOTHING_SAID = new About(new Goals("", "", ""), "", List.of(), "", Optional.empty());

    private final PlanRows rows;
    private final Documents documents;
    private final Validator validator;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredPlans(PlanRows rows, Documents documents, Validator validator, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.validator = validator;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Plan> visibleTo(StaffId teacher) {
        return Stream.concat(
                        rows.findByOwnerIdAndRetiredFalseOrderByUpdatedAtDesc(teacher.value()).stream(),
                        rows.findByOriginAndRetiredFalseOrderByCode(Origin.BUILT_IN).stream())
                .map(this::plan)
                .toList();
    }

    @Override
    public Plan get(StaffId teacher, PlanId id) {
        return plan(visible(teacher, id));
    }

    @Override
    public Plan copy(StaffId teacher, PlanId id) {
        return transaction.execute(status -> {
            PlanRow source = visible(teacher, id);
            PlanDocument document = documents.read(source.document(), PlanDocument.class);
            Outline outline = document.outline().titled(freeTitle(source.title(), titles(teacher)));
            PlanRow copy = source.copyFor(teacher, content(document.with(outline)), clock.instant());
            return plan(rows.saveAndFlush(copy));
        });
    }

    @Override
    public Plan create(StaffId teacher, Theme theme, Outline outline) {
        requireValid(outline);
        return transaction.execute(status -> {
            Outline titled = outline.titled(freeTitle(outline.title(), titles(teacher)));
            PlanDocument document = PlanDocument.of(titled, NOTHING_SAID);
            return plan(rows.saveAndFlush(PlanRow.fresh(teacher, theme, content(document), clock.instant())));
        });
    }

    private Set<String> titles(StaffId teacher) {
        return rows.findByOwnerIdAndRetiredFalseOrderByUpdatedAtDesc(teacher.value()).stream()
                .map(PlanRow::title)
                .collect(Collectors.toSet());
    }

    private void requireValid(Outline outline) {
        validator.validate(outline).stream().findFirst().ifPresent(violation -> {
            throw new DomainException(
                    "library.error.invalid", violation.getPropertyPath().toString());
        });
    }

    @Override
    public Plan save(StaffId teacher, PlanId id, long version, Outline outline) {
        requireValid(outline);
        try {
            return transaction.execute(status -> {
                PlanRow row = own(teacher, id);
                if (row.version() != version) {
                    throw new DomainException("library.error.savedMeanwhile");
                }
                PlanDocument document = documents.read(row.document(), PlanDocument.class);
                row.put(content(document.with(outline)), clock.instant());
                return plan(rows.saveAndFlush(row));
            });
        } catch (ObjectOptimisticLockingFailureException e) {
            throw new DomainException("library.error.savedMeanwhile");
        }
    }

    @Override
    public void remove(StaffId teacher, PlanId id) {
        transaction.executeWithoutResult(status -> own(teacher, id).retire());
    }

    @Override
    public void restore(StaffId teacher, PlanId id) {
        transaction.executeWithoutResult(status -> removedOrNot(teacher, id).bringBack());
    }

    /** The title, or the title with the first free number behind it, within the length of titles. */
    static String freeTitle(String title, Set<String> taken) {
        String free = title;
        for (int number = 2; taken.contains(free); number++) {
            String tail = " " + number;
            String head = title.substring(0, Math.min(title.length(), Outline.LONGEST_TITLE - tail.length()));
            free = head.stripTrailing() + tail;
        }
        return free;
    }

    private PlanRow visible(StaffId teacher, PlanId id) {
        return rows.findById(id.value())
                .filter(row -> row.origin() == Origin.BUILT_IN || row.belongsTo(teacher) && !row.retired())
                .orElseThrow(() -> new DomainException("library.error.unknownPlan"));
    }

    private PlanRow own(StaffId teacher, PlanId id) {
        PlanRow row = removedOrNot(teacher, id);
        if (row.retired()) {
            throw new DomainException("library.error.unknownPlan");
        }
        return row;
    }

    private PlanRow removedOrNot(StaffId teacher, PlanId id) {
        return rows.findById(id.value())
                .filter(row -> row.belongsTo(teacher))
                .orElseThrow(() -> new DomainException("library.error.unknownPlan"));
    }

    private LibraryRow.Content content(PlanDocument document) {
        return new LibraryRow.Content(
                document.outline().title(),
                document.outline().language(),
                documents.write(document),
                documents.hash(document));
    }

    private Plan plan(PlanRow row) {
        PlanDocument document = documents.read(row.document(), PlanDocument.class);
        return new Plan(
                new PlanId(row.id()),
                row.origin(),
                Optional.ofNullable(row.ownerId()).map(StaffId::new),
                Optional.ofNullable(row.code()),
                row.theme(),
                document.outline(),
                document.about(),
                Optional.ofNullable(row.derivedFrom()).map(PlanId::new),
                row.updatedAt(),
                row.version());
    }
}
