package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banhui.school.Group;
import org.banhui.school.GroupColour;
import org.banhui.school.GroupForm;
import org.banhui.school.GroupId;
import org.banhui.school.StudentId;
import org.junit.jupiter.api.Test;

class GroupBoardTest {

    private final StudentId li = StudentId.next();
    private final StudentId chen = StudentId.next();
    private final GroupBoard board = GroupBoard.of(List.of(
            new Group(GroupId.next(), "小溪组", GroupColour.TEAL, Optional.of(li), List.of(li, chen)),
            new Group(GroupId.next(), "青松组", GroupColour.BLUE, Optional.empty(), List.of())));

    @Test
    void movesATappedPupilIntoTheChosenGroup() {
        board.choose(board.drafts().getLast());

        board.tap(li);

        assertThat(board.groupOf(li)).map(GroupBoard.Draft::name).contains("青松组");
        assertThat(board.drafts().getFirst().leader()).isEmpty();
        assertThat(board.isEdited()).isTrue();
    }

    @Test
    void takesAPupilOutOfTheChosenGroup() {
        board.tap(chen);

        assertThat(board.groupOf(chen)).isEmpty();
    }

    @Test
    void givesAGroupOneLeaderAtMost() {
        board.lead(chen);
        assertThat(board.drafts().getFirst().leader()).contains(chen);

        board.lead(chen);
        assertThat(board.drafts().getFirst().leader()).isEmpty();
    }

    @Test
    void paintsANewGroupInAColourOfItsOwn() {
        board.add("第3组");

        assertThat(board.forms()).extracting(GroupForm::colour).doesNotHaveDuplicates();
        assertThat(board.isChosen(board.drafts().getLast())).isTrue();
    }

    @Test
    void freesThePupilsOfAGroupThatIsTakenAway() {
        board.remove(board.drafts().getFirst());

        assertThat(board.groupOf(li)).isEmpty();
        assertThat(board.forms()).singleElement().extracting(GroupForm::name).isEqualTo("青松组");
    }

    @Test
    void ignoresTapsWhileThereIsNoGroup() {
        GroupBoard empty = GroupBoard.of(List.of());

        empty.tap(li);

        assertThat(empty.isEdited()).isFalse();
    }
}
