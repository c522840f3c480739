package org.banhui.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banhui.live.join.PageRole;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and who may send it: the stage, the teacher's phone, a pupil who leads. */
class RolesTest {

    private static final Seen SEEN = new Seen(1, "open");
    private static final UUID ID = new UUID(1, 1);

    private record Rule(HostCommand command, boolean stage, boolean remote, boolean student) {}

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(new HostCommand.Next(SEEN), true, true, true),
                new Rule(new HostCommand.Back(SEEN), true, true, true),
                new Rule(new HostCommand.AddTime(SEEN, 30), true, true, true),
                new Rule(new HostCommand.Reveal(SEEN), true, true, false),
                new Rule(new HostCommand.Close(SEEN), false, false, false),
                new Rule(new HostCommand.Reopen(SEEN, 30), false, false, false),
                new Rule(new HostCommand.Hold(SEEN), false, true, false),
                new Rule(new HostCommand.Resume(SEEN), false, true, false),
                new Rule(new HostCommand.Skip(SEEN), false, false, false),
                new Rule(new HostCommand.Again(SEEN), false, false, false),
                new Rule(new HostCommand.GoTo(SEEN, 1), false, false, false),
                new Rule(new HostCommand.Blank(true), true, true, false),
                new Rule(new HostCommand.Points(ID, 10, ""), true, true, false),
                new Rule(new HostCommand.Undo(ID), true, true, false),
                new Rule(new HostCommand.Estimate(SEEN, ByHand.Estimate.MOST), true, true, false),
                new Rule(new HostCommand.TeamRight(SEEN, ID, true), true, true, false),
                new Rule(new HostCommand.Hands(SEEN, "a", 3), true, true, false),
                new Rule(new HostCommand.Entry(SEEN, "x", null, null), true, true, false),
                new Rule(new HostCommand.RemoveEntry(SEEN, 0), true, true, false),
                new Rule(new HostCommand.Hide(SEEN, "x", true), true, true, false),
                new Rule(new HostCommand.Choose(SEEN, ID, true), false, true, false),
                new Rule(new HostCommand.Devices(true), false, false, false),
                new Rule(new HostCommand.Lock(true), false, false, false),
                new Rule(new HostCommand.RemoveSeat(ID, false), false, false, false),
                new Rule(new HostCommand.RenameSeat(ID, "x"), false, false, false),
                new Rule(new HostCommand.MoveSeat(ID, null), false, false, false),
                new Rule(new HostCommand.RemoveRecent(), false, false, false),
                new Rule(new HostCommand.Admit("r", true), false, false, false),
                new Rule(new HostCommand.Insert("q"), false, false, false),
                new Rule(new HostCommand.Ask("?", List.of("a", "b"), 0), false, false, false),
                new Rule(new HostCommand.Unpair(PageRole.STUDENT), false, false, false),
                new Rule(new HostCommand.End(), true, true, false));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_command_may_be_sent_by_those_whose_it_is(Rule rule) {
        assertThat(rule.command().onHostBar()).as("stage").isEqualTo(rule.stage());
        assertThat(rule.command().onRemote()).as("remote").isEqualTo(rule.remote());
        assertThat(rule.command().byStudent()).as("student").isEqualTo(rule.student());
    }

    /** The tools of the class, which come with commands of their own, are for the teacher. */
    @Test
    void nothing_else_is_a_pupils() {
        List<Class<?>> ruled =
                rules().<Class<?>>map(rule -> rule.command().getClass()).toList();
        assertThat(Arrays.asList(HostCommand.class.getPermittedSubclasses())).containsAll(ruled);
        assertThat(rules().filter(Rule::student)).hasSize(3);
    }
}
