package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.banhui.activity.ScoringMode;
import org.banhui.library.Plan;
import org.banhui.live.Snapshot;
import org.junit.jupiter.api.Test;

class StartViewTest extends DeskVisits {

    @Test
    void startsThePlanOfItsAddressWithoutDevicesUnlessAskedOtherwise() {
        Plan asked = plans.visibleTo(lin.id()).getLast();
        BrowserlessUIContext window = window(lin);
        open(window, Map.of(StartView.PLAN, asked.id().toString()));

        click(window, "开课");

        Snapshot started = started();
        assertThat(started.outline()).isEqualTo(asked.outline());
        assertThat(started.state().devices()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void startsWithDevicesAndOtherScoring() {
        BrowserlessUIContext window = window(lin);
        open(window, Map.of());

        window.find(RadioButtonGroup.class).single().setValue(true);
        Select<ScoringMode> scoring = window.find(Select.class).all().stream()
                .filter(one -> "计分".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        scoring.setValue(ScoringMode.SPEED);
        click(window, "开课");

        Snapshot started = started();
        assertThat(started.state().devices()).isTrue();
        assertThat(started.outline().settings().scoring()).isEqualTo(ScoringMode.SPEED);
    }

    @Test
    void saysThatTheClassHasAMeetingAlready() {
        start();
        BrowserlessUIContext window = window(lin);
        open(window, Map.of(StartView.CLASS, grade3.code()));

        assertThat(text(window)).contains("“" + plan.title() + "”还没有结束");
    }

    @Test
    void offersOnlyARehearsalToATeacherWithoutAClass() {
        BrowserlessUIContext window = window(school.teacher("新老师"));
        open(window, Map.of());

        assertThat(text(window)).contains("开课需要一个班级");
        assertThat(window.find(ComboBox.class).single().getValue()).isNotNull();
        assertThat(button(window, "先试讲一遍").isEnabled()).isTrue();
    }

    private static void open(BrowserlessUIContext window, Map<String, String> asked) {
        window.activate();
        window.getUI().navigate(StartView.class, QueryParameters.simple(asked));
    }

    private Snapshot started() {
        return openings.show(lin, openings.running(lin).getFirst().key());
    }
}
