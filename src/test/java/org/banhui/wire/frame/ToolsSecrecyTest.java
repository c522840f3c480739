package org.banhui.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.banhui.activity.Outline;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Talk;
import org.banhui.live.run.Absence;
import org.banhui.live.run.Command;
import org.banhui.live.run.Course;
import org.banhui.live.run.Pupil;
import org.banhui.live.run.Tool;
import org.junit.jupiter.api.Test;

/** What a pupil's page or a text mirror hears of the class tools: nothing. */
class ToolsSecrecyTest {

    private static final List<Pupil> CLASS = IntStream.rangeClosed(1, 30)
            .mapToObj(n -> new Pupil(new UUID(5, n), n, "MARK-pupil-" + n))
            .toList();

    private static final Outline PLAN =
            Course.plan(Course.settings(ScoringMode.ACCURACY, false), new Talk("text", null), new Talk("end", null));

    @Test
    void who_was_called_grouped_or_away_changes_nothing_on_any_pupils_page() {
        Scene one = Scene.withDevices(PLAN);
        Scene other = Scene.withDevices(PLAN);
        one.course().next();
        other.course().next();
        for (Consumer<Scene> deed : List.<Consumer<Scene>>of(
                s -> s.course().does(seen -> new Command.Call(0, false, CLASS, List.of(), s == one ? 1 : 2)),
                s -> s.course().does(seen -> new Command.DrawLots(1, List.of("a", "b"), CLASS, s == one ? 1 : 2)),
                s -> s.course().does(seen -> new Command.ShowTool(Tool.ATTENDANCE, CLASS)),
                s -> s.course()
                        .does(seen ->
                                new Command.Attend(CLASS.get(s == one ? 1 : 2).id(), Absence.SICK)),
                s -> s.course().does(seen -> new Command.StartTimer(2, s == one ? 60 : 600)))) {
            deed.accept(one);
            deed.accept(other);
            Map<String, String> here = one.told();
            Map<String, String> there = other.told();
            assertThat(here.get("stage")).isNotEqualTo(there.get("stage"));
            here.forEach((page, text) -> {
                if (!page.startsWith("stage")) {
                    assertThat(there.get(page)).as(page).isEqualTo(text).doesNotContain("MARK-pupil");
                }
            });
        }
    }

    @Test
    void the_stage_shows_names_while_a_tool_is_open_and_none_after_the_end() {
        Scene scene = Scene.onTheBoard(PLAN);
        scene.course().next().does(seen -> new Command.Call(0, false, CLASS, List.of(), 1));
        assertThat(scene.told().get("stage")).contains("MARK-pupil");

        scene.course().does(seen -> new Command.End());
        assertThat(scene.told().values()).noneMatch(text -> text.contains("MARK-pupil"));
        assertThat(scene.panel()).doesNotContain("MARK-pupil");
    }

    @Test
    void the_roster_is_told_only_while_attendance_is_taken() {
        Scene scene = Scene.onTheBoard(PLAN);
        scene.course().next().does(seen -> new Command.ShowTool(Tool.ATTENDANCE, CLASS));
        assertThat(scene.told().get("stage")).contains("MARK-pupil-30");
        scene.course().does(seen -> new Command.ShowTool(null, List.of()));
        assertThat(scene.told().get("stage")).doesNotContain("MARK-pupil");
    }

    @Test
    void an_unlocked_stage_is_told_no_points_of_single_pupils() {
        Scene scene = Scene.onTheBoard(PLAN);
        scene.course().next().does(seen -> new Command.Call(0, false, CLASS, List.of(), 1));
        String tools = Objects.requireNonNull(scene.told().get("stage with bar"));
        assertThat(tools.substring(tools.indexOf("\"tools\""))).doesNotContain("total", "points");
    }
}
