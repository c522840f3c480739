package org.banhui.school.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banhui.school.Group;
import org.banhui.school.GroupColour;
import org.banhui.school.GroupForm;
import org.banhui.school.Groups;
import org.banhui.school.StudentId;

/** The groups of a class while they are being arranged: who is in which, who leads, what is chosen right now. */
final class GroupBoard {

    private final List<Draft> drafts = new ArrayList<>();
    private int chosen;
    private boolean edited;

    static GroupBoard of(List<Group> groups) {
        GroupBoard board = new GroupBoard();
        groups.forEach(
                group -> board.drafts.add(new Draft(group.name(), group.colour(), group.leader(), group.members())));
        return board;
    }

    static GroupBoard dealt(List<GroupForm> forms) {
        GroupBoard board = new GroupBoard();
        forms.forEach(form -> board.drafts.add(new Draft(form.name(), form.colour(), form.leader(), form.members())));
        board.edited = true;
        return board;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    boolean isEdited() {
        return edited;
    }

    boolean isChosen(Draft draft) {
        return chosen < drafts.size() && drafts.get(chosen) == draft;
    }

    void choose(Draft draft) {
        chosen = drafts.indexOf(draft);
    }

    boolean mayAdd() {
        return drafts.size() < Groups.MOST;
    }

    void add(String name) {
        GroupColour free = List.of(GroupColour.values()).stream()
                .filter(colour -> drafts.stream().noneMatch(draft -> draft.colour == colour))
                .findFirst()
                .orElse(GroupColour.at(drafts.size()));
        drafts.add(new Draft(name, free, Optional.empty(), List.of()));
        chosen = drafts.size() - 1;
        edited = true;
    }

    void remove(Draft draft) {
        drafts.remove(draft);
        chosen = 0;
        edited = true;
    }

    void rename(Draft draft, String name) {
        draft.name = name;
        edited = true;
    }

    void paint(Draft draft, GroupColour colour) {
        draft.colour = colour;
        edited = true;
    }

    Optional<Draft> groupOf(StudentId student) {
        return drafts.stream().filter(draft -> draft.members.contains(student)).findFirst();
    }

    /** A tap on a pupil: into the chosen group, or out of it where the pupil is in it already. */
    void tap(StudentId student) {
        if (chosen >= drafts.size()) {
            return;
        }
        Draft target = drafts.get(chosen);
        boolean leaves = target.members.contains(student);
        groupOf(student).ifPresent(draft -> draft.release(student));
        if (!leaves) {
            target.members.add(student);
        }
        edited = true;
    }

    /** Makes a member of a group its leader, or no longer. */
    void lead(StudentId student) {
        groupOf(student).ifPresent(draft -> {
            draft.leader = draft.leads(student) ? Optional.empty() : Optional.of(student);
            edited = true;
        });
    }

    List<GroupForm> forms() {
        return drafts.stream()
                .map(draft -> new GroupForm(draft.name, draft.colour, draft.leader, List.copyOf(draft.members)))
                .toList();
    }

    /** One group being arranged. */
    static final class Draft {
        private String name;
        private GroupColour colour;
        private Optional<StudentId> leader;
        private final List<StudentId> members;

        private Draft(String name, GroupColour colour, Optional<StudentId> leader, List<StudentId> members) {
            this.name = name;
            this.colour = colour;
            this.leader = leader;
            this.members = new ArrayList<>(members);
        }

        private void release(StudentId student) {
            members.remove(student);
            leader = leader.filter(one -> !one.equals(student));
        }

        String name() {
            return name;
        }

        GroupColour colour() {
            return colour;
        }

        int size() {
            return members.size();
        }

        boolean leads(StudentId student) {
            return leader.isPresent() && leader.get().equals(student);
        }

        Optional<StudentId> leader() {
            return leader;
        }

        boolean has(StudentId student) {
            return members.contains(student);
        }
    }
}
