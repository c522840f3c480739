package org.banhui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.live.run.Command;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Lots;
import org.banhui.live.run.Pupil;
import org.banhui.live.run.Tool;
import org.banhui.live.run.Tools;
import org.banhui.school.ClassId;
import org.banhui.school.GroupColour;
import org.banhui.school.GroupForm;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.Staff;
import org.banhui.school.StaffId;
import org.banhui.school.StudentId;
import org.banhui.school.Teacher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The class tools of a session. Gives the pure course what it cannot know: who is on the roster now, chance, and what
 * groups are called.
 */
@Service
public class ClassTools {

    private final LiveSessions live;
    private final Rosters rosters;
    private final Groups groups;
    private final Staff staff;
    private final Words words;

    ClassTools(LiveSessions live, Rosters rosters, Groups groups, Staff staff, Words words) {
        this.live = live;
        this.rosters = rosters;
        this.groups = groups;
        this.staff = staff;
        this.words = words;
    }

    /** Lays a tool over the step on every stage, or takes it away. */
    public Optional<Decision.Reason> show(SessionKey key, @Nullable Tool tool, String who) {
        return live.command(key, new Command.ShowTool(tool, roster(key)), who);
    }

    /** Calls a pupil or a team. {@code after} is the turn that the sender saw. */
    public Optional<Decision.Reason> call(SessionKey key, int after, boolean team, String who) {
        List<UUID> teams = live.snapshot(key).teams().stream().map(Team::id).toList();
        return live.command(key, new Command.Call(after, team, roster(key), teams, Ids.seed()), who);
    }

    /** Deals those who are there into groups, 2 to {@link Lots#MOST}. */
    public Optional<Decision.Reason> draw(SessionKey key, int after, int count, String who) {
        Locale language = Words.locale(live.snapshot(key).outline().language());
        List<String> names = IntStream.rangeClosed(1, count)
                .mapToObj(number -> words.say(language, "school.group.name", Integer.toString(number)))
                .toList();
        return live.command(key, new Command.DrawLots(after, names, roster(key), Ids.seed()), who);
    }

    /**
     * Makes the groups by lot the teams of this meeting, and where wanted the standing groups of the class.
     *
     * @throws DomainException as {@link Groups#save} says, for a host who may not edit the class; the teams of the
     *     meeting are then changed all the same
     */
    public Optional<Decision.Reason> keep(SessionKey key, int after, boolean forClass) {
        Tools tools = live.snapshot(key).state().tools();
        @Nullable Lots lots = tools.lots();
        if (lots == null || tools.turn() != after) {
            return Optional.of(lots == null ? Decision.Reason.NOT_NOW : Decision.Reason.STALE);
        }
        List<Team> teams = IntStream.range(0, lots.names().size())
                .mapToObj(i -> new Team(
                        Ids.next(), lots.names().get(i), GroupColour.at(i).css(), i))
                .toList();
        Map<UUID, UUID> teamOf = new HashMap<>();
        for (int i = 0; i < teams.size(); i++) {
            UUID team = teams.get(i).id();
            lots.groups().get(i).forEach(pupil -> teamOf.put(pupil, team));
        }
        Optional<Decision.Reason> refused =
                lots.kept() && forClass ? Optional.empty() : live.regroup(key, after, teams, teamOf);
        if (refused.isEmpty() && forClass) {
            save(live.meeting(key), lots);
        }
        return refused;
    }

    private void save(Meeting meeting, Lots lots) {
        ClassId id =
                meeting.forClass().map(ClassId::new).orElseThrow(() -> new DomainException("school.refused.class"));
        Teacher host = staff.find(new StaffId(meeting.hostId()))
                .orElseThrow(() -> new DomainException("school.refused.class"));
        List<List<UUID>> members = lots.groups();
        groups.save(
                host,
                id,
                IntStream.range(0, members.size())
                        .mapToObj(i -> new GroupForm(
                                lots.names().get(i),
                                GroupColour.at(i),
                                Optional.empty(),
                                members.get(i).stream().map(StudentId::new).toList()))
                        .toList());
    }

    /** The class's roster as it is now; where guests meet, who is in. */
    private List<Pupil> roster(SessionKey key) {
        return live.meeting(key)
                .forClass()
                .map(id -> rosters.of(new ClassId(id)).stream()
                        .map(s -> new Pupil(s.id().value(), s.number(), s.name()))
                        .toList())
                .orElseGet(() -> live.seats(key).stream()
                        .filter(Seat::present)
                        .map(seat -> new Pupil(seat.id(), 0, seat.name()))
                        .toList());
    }
}
