package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.banhui.activity.Activity;
import org.banhui.activity.Kind;
import org.banhui.activity.Step;
import org.banhui.library.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of step has its form, and every setting of it has its field. */
class EveryKindViewTest extends DeskTest {

    @Test
    void the_menu_offers_every_kind_once() {
        assertThat(Stream.concat(StepsPanel.FIRST.stream(), StepsPanel.MORE.stream()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_into_each_field_is_saved_and_found_again(Kind kind) throws IOException {
        Plan plan = openAtItsEnd();
        add(kind);
        Step fresh = last(plan);
        assertThat(fresh.activity().kind()).isEqualTo(kind);

        changeAll();
        Step changed = last(plan);
        List<Object> typed = values();
        assertThat(unchanged(fresh, changed)).as("settings without a field").isEmpty();

        navigate(PlansView.class);
        navigate(PlanView.class, plan.id().toString());
        choose(changed.title());
        assertThat(values()).isEqualTo(typed);
        assertThat($view(StepForm.class).single().value()).isEqualTo(changed);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_is_only_looked_at_changes_nothing(Kind kind) {
        Plan plan = openAtItsEnd();
        add(kind);

        assertThat($view(StepForm.class).single().value()).isEqualTo(last(plan));
        assertThat(pageText()).contains("已保存").doesNotContain("还没填完");
    }

    /** The names of the settings in which two steps agree. */
    private static List<String> unchanged(Step before, Step after) {
        List<String> same = new ArrayList<>();
        same.addAll(agreeing(before, after));
        same.addAll(agreeing((Record) before.activity(), (Record) after.activity()));
        same.remove("id");
        return same;
    }

    private static List<String> agreeing(Record before, Record after) {
        List<String> same = new ArrayList<>();
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            try {
                Object now = part.getAccessor().invoke(after);
                boolean empty =
                        now instanceof Activity activity && activity.getClass().getRecordComponents().length == 0;
                if (!empty && Objects.equals(part.getAccessor().invoke(before), now)) {
                    same.add(part.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return same;
    }

    /** Puts something else into every field of the form. */
    private void changeAll() throws IOException {
        if (has("加一段手机聊天")) {
            click("加一段手机聊天");
        }
        if (has("上课时在大屏电脑里选影片")) {
            click("上课时在大屏电脑里选影片");
        }
        for (Select<?> select : in(Select.class)) {
            changeChoice(select);
        }
        for (PictureField picture : in(PictureField.class)) {
            if (picture.isVisible()) {
                picture.receive("poster.png", png());
            }
        }
        for (IntegerField field : in(IntegerField.class)) {
            test(field).setValue(field.getValue() + 1);
        }
        for (NumberField field : in(NumberField.class)) {
            test(field).setValue(field.getValue() + 0.5);
        }
        for (TextField field : in(TextField.class)) {
            test(field).setValue(field.getValue() + " 😀");
        }
        for (TextArea field : in(TextArea.class)) {
            test(field).setValue(field.getValue() + " 👨‍👩‍👧");
        }
    }

    private static <T> void changeChoice(Select<T> select) {
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> !item.equals(select.getValue()))
                .findFirst()
                .orElseThrow());
    }

    private List<Object> values() {
        List<HasValue<?, ?>> fields = new ArrayList<>();
        in(Select.class).forEach(fields::add);
        fields.addAll(in(IntegerField.class));
        fields.addAll(in(NumberField.class));
        fields.addAll(in(TextField.class));
        fields.addAll(in(TextArea.class));
        return fields.stream().<Object>map(HasValue::getValue).toList();
    }

    private <T extends Component> List<T> in(Class<T> type) {
        return $(type, $view(StepForm.class).single()).all();
    }

    private boolean has(String words) {
        return $view(Button.class).all().stream().anyMatch(button -> words.equals(button.getText()));
    }

    /** A copy of a plan with several questions, its last step chosen. */
    private Plan openAtItsEnd() {
        Plan plan = plans.copy(teacher, builtIn("fraud-primary").id());
        navigate(PlanView.class, plan.id().toString());
        choose(plan.outline().steps().getLast().title());
        return plan;
    }

    private void choose(String title) {
        $view(NativeButton.class).all().stream()
                .filter(pick -> pick.getElement().getAttribute("aria-label") != null
                        && pick.getElement().getAttribute("aria-label").endsWith("：" + title))
                .reduce((first, second) -> second)
                .map(this::test)
                .orElseThrow()
                .click();
    }

    private void add(Kind kind) {
        if (StepsPanel.FIRST.contains(kind)) {
            click(word(kind));
            return;
        }
        click("更多种类");
        $(NativeButton.class).all().stream()
                .filter(pick -> textOf(pick).startsWith(word(kind)))
                .findFirst()
                .map(this::test)
                .orElseThrow()
                .click();
    }

    private String word(Kind kind) {
        return UI.getCurrent().getTranslation("library.kind." + kind.word());
    }

    private Step last(Plan plan) {
        return plans.get(teacher, plan.id()).outline().steps().getLast();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
