package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.IFrame;
import java.util.List;
import java.util.Optional;
import org.banhui.base.Words;
import org.banhui.library.Band;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.live.SessionKey;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;

class HomeViewTest extends DeskVisits {

    @Test
    void startsAMeetingWithOneClickAndShowsItsOpeningCode() {
        BrowserlessUIContext window = window(lin);
        window.navigate(HomeView.class);
        assertThat(text(window)).contains("林老师", "现在没有进行中的班会", "3");

        click(window, "开课");

        assertThat(window.getCurrentView()).isInstanceOf(MeetingView.class);
        assertThat(text(window)).containsPattern("开课码\\s*[0-9]{4} [0-9]{4}");
        assertThat(openings.running(lin)).singleElement().satisfies(one -> {
            assertThat(one.devices()).isFalse();
            assertThat(one.rehearsal()).isFalse();
        });
    }

    @Test
    void rehearsesWithOneClickEvenForATeacherWithoutAClass() {
        Teacher newcomer = school.teacher("新老师");
        BrowserlessUIContext window = window(newcomer);
        window.navigate(HomeView.class);

        click(window, "先试讲一遍");

        assertThat(window.getCurrentView()).isInstanceOf(MeetingView.class);
        assertThat(window.find(IFrame.class).single().getSrc()).containsPattern("/s/[a-z0-9]+/stage#t=[0-9a-f]{32}");
        SessionKey key = openings.running(newcomer).getFirst().key();
        assertThat(live.snapshot(key).meeting().rehearsal()).isTrue();
        openings.end(newcomer, key);
    }

    @Test
    void showsEveryTeacherOfTheClassWhereAMeetingStandsAndNobodyElse() {
        BrowserlessUIContext mine = window(lin);
        mine.navigate(HomeView.class);
        BrowserlessUIContext assistants = window(assistant);
        assistants.navigate(HomeView.class);
        BrowserlessUIContext strangers = window(school.teacher("别班老师"));
        strangers.navigate(HomeView.class);

        SessionKey key = start();
        awaits(mine, "等候页");
        awaits(assistants, "等候页");
        next(key);
        awaits(mine, "第 1 步，共 " + plan.outline().steps().size() + " 步");
        awaits(assistants, "第 1 步");

        awaits(strangers, "现在没有进行中的班会");

        openings.end(assistant, key);
        awaits(mine, "现在没有进行中的班会");
    }

    @Test
    void suggestsThePlansUsedLastAndThenThoseForReaderAndClass() {
        List<Plan> visible = plans.visibleTo(lin.id());
        PlanId last = visible.getLast().id();

        assertThat(PlanChoice.suggested(visible, List.of(last), Words.CHINESE, Optional.empty()))
                .hasSizeLessThanOrEqualTo(PlanChoice.MOST)
                .first()
                .extracting(Plan::id)
                .isEqualTo(last);
        assertThat(PlanChoice.suggested(visible, List.of(), Words.CHINESE, Optional.of(Band.PRIMARY_LOW)))
                .first()
                .satisfies(first -> assertThat(first.code()).contains("fraud-primary"));
    }
}
