package org.banhui.wire.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banhui.live.Snapshot;
import org.banhui.live.Team;
import org.banhui.live.run.Called;
import org.banhui.live.run.Lots;
import org.banhui.live.run.Place;
import org.banhui.live.run.Pupil;
import org.banhui.live.run.Timer;
import org.banhui.live.run.Tool;
import org.banhui.live.run.Tools;
import org.banhui.school.GroupColour;
import org.jspecify.annotations.Nullable;

/** What stage and host panel are told of the class tools; only while the meeting lasts. */
final class ToolViews {

    /** So many names roll by in two seconds. */
    private static final int ROLLING = 12;

    private ToolViews() {}

    /** Nothing where no tool was used. */
    static @Nullable ToolsPart of(Snapshot snapshot) {
        Tools tools = snapshot.state().tools();
        if (tools.equals(Tools.UNUSED) || snapshot.state().place() == Place.ENDED) {
            return null;
        }
        return new ToolsPart(
                tools.open(),
                tools.turn(),
                Optional.ofNullable(tools.call())
                        .flatMap(call -> call(call, tools, snapshot.teams()))
                        .orElse(null),
                Optional.ofNullable(tools.timer()).map(ToolViews::timer).orElse(null),
                Optional.ofNullable(tools.lots()).map(lots -> lots(lots, tools)).orElse(null),
                tools.open() == Tool.ATTENDANCE ? roll(tools) : null);
    }

    private static Optional<ToolsPart.CallPart> call(Called call, Tools tools, List<Team> teams) {
        if (call.team()) {
            return teams.stream()
                    .filter(team -> team.id().equals(call.id()))
                    .findFirst()
                    .map(team -> new ToolsPart.CallPart(
                            team.name(),
                            team.colour(),
                            true,
                            rolling(teams.stream().map(Team::name), call.seed()),
                            call.left()));
        }
        return tools.pupil(call.id())
                .map(pupil -> new ToolsPart.CallPart(
                        pupil.name(),
                        null,
                        false,
                        rolling(tools.present().stream().map(Pupil::name), call.seed()),
                        call.left()));
    }

    private static List<String> rolling(Stream<String> names, long seed) {
        return Lots.shuffled(names.toList(), seed).stream().limit(ROLLING).toList();
    }

    private static ToolsPart.TimerPart timer(Timer timer) {
        @Nullable Instant at = timer.at();
        @Nullable Duration held = timer.held();
        return new ToolsPart.TimerPart(
                timer.up(),
                Math.round(timer.millis() / 1000.0),
                at == null ? null : (Long) at.toEpochMilli(),
                held == null ? null : (Long) held.toMillis());
    }

    private static ToolsPart.LotsPart lots(Lots lots, Tools tools) {
        List<List<UUID>> groups = lots.groups();
        return new ToolsPart.LotsPart(
                IntStream.range(0, groups.size())
                        .mapToObj(i -> new ToolsPart.GroupPart(
                                lots.names().get(i),
                                GroupColour.at(i).css(),
                                groups.get(i).stream()
                                        .map(tools::pupil)
                                        .flatMap(Optional::stream)
                                        .map(Pupil::name)
                                        .toList()))
                        .toList(),
                lots.kept());
    }

    private static List<ToolsPart.RollPart> roll(Tools tools) {
        return tools.roster().stream()
                .map(p -> new ToolsPart.RollPart(
                        p.id(), p.number(), p.name(), tools.absent().get(p.id())))
                .toList();
    }
}
