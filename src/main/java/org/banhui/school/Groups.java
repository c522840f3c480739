package org.banhui.school;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.banhui.school.internal.GroupEntity;
import org.banhui.school.internal.GroupRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standing groups of each class, the default teams of its sessions. */
@Service
@Transactional(readOnly = true)
public class Groups {

    public static final int MOST = 12;

    private final GroupRows rows;
    private final Classes classes;
    private final Rosters rosters;
    private final Words words;
    private final Checks checks;

    Groups(GroupRows rows, Classes classes, Rosters rosters, Words words, Checks checks) {
        this.rows = rows;
        this.classes = classes;
        this.rosters = rosters;
        this.words = words;
        this.checks = checks;
    }

    /** The groups of a class in their order; for a running session, pages of the desk ask with the teacher. */
    public List<Group> of(ClassId id) {
        List<StudentId> order = rosters.of(id).stream().map(Student::id).toList();
        return rows.findByClassIdOrderByPlace(id.value()).stream()
                .map(group -> told(group, order))
                .toList();
    }

    public List<Group> of(Teacher by, ClassId id) {
        classes.requireRun(by, id);
        return of(id);
    }

    /** Groups of nearly equal size dealt by class number, the first of each its leader; nothing is saved. */
    public List<GroupForm> deal(Teacher by, ClassId id, int count, Locale locale) {
        List<Student> pupils = rosters.of(by, id);
        if (count < 2 || count > MOST || count > pupils.size()) {
            throw new DomainException("school.group.count", Math.min(MOST, pupils.size()));
        }
        return IntStream.range(0, count)
                .mapToObj(place -> {
                    List<StudentId> members = IntStream.range(0, pupils.size())
                            .filter(pupil -> pupil % count == place)
                            .mapToObj(pupil -> pupils.get(pupil).id())
                            .toList();
                    return new GroupForm(
                            words.say(locale, "school.group.name", Integer.toString(place + 1)),
                            GroupColour.at(place),
                            Optional.of(members.getFirst()),
                            members);
                })
                .toList();
    }

    /** Makes these the groups of the class. A pupil is in one group at most and may be in none. */
    @Transactional
    public void save(Teacher by, ClassId id, List<GroupForm> forms) {
        classes.requireEdit(by, id);
        check(id, forms);
        rows.deleteAll(rows.findByClassIdOrderByPlace(id.value()));
        // The members must be free in the database before the new groups take them.
        rows.flush();
        for (int place = 0; place < forms.size(); place++) {
            GroupForm form = forms.get(place);
            rows.save(new GroupEntity(
                    id.value(),
                    place,
                    form.name().strip(),
                    form.colour(),
                    form.leader().map(StudentId::value).orElse(null),
                    form.members().stream().map(StudentId::value).collect(Collectors.toSet())));
        }
    }

    private void check(ClassId id, List<GroupForm> forms) {
        if (forms.size() > MOST) {
            throw new DomainException("school.group.count", MOST);
        }
        Set<StudentId> free = rosters.of(id).stream().map(Student::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> names = new HashSet<>();
        for (GroupForm form : forms) {
            checks.check(form);
            if (!names.add(form.name().strip())) {
                throw new DomainException("school.group.name.twice", form.name().strip());
            }
            form.members().forEach(member -> {
                if (!free.remove(member)) {
                    throw new DomainException("school.group.member");
                }
            });
            if (form.leader().isPresent()
                    && !form.members().contains(form.leader().get())) {
                throw new DomainException("school.group.leader", form.name().strip());
            }
        }
    }

    private static Group told(GroupEntity group, List<StudentId> order) {
        Set<UUID> members = group.members();
        List<StudentId> sorted = new ArrayList<>(order);
        sorted.removeIf(student -> !members.contains(student.value()));
        return new Group(
                new GroupId(group.id()),
                group.name(),
                group.colour(),
                group.leader().map(StudentId::new),
                sorted);
    }
}
