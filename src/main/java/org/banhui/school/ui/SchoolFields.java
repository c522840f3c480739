package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.banhui.school.School;
import org.banhui.school.SchoolForm;

/** Asks about the school: its name, time zone, language and the length of a lesson. */
final class SchoolFields extends Composite<Div> {

    private final TextField name = new TextField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Select<String> language = new Select<>();
    private final IntegerField lesson = new IntegerField();

    SchoolFields() {
        name.setLabel(getTranslation("school.setup.name"));
        name.setMaxLength(80);
        zone.setLabel(getTranslation("school.setup.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setValue("Asia/Shanghai");
        language.setLabel(getTranslation("school.setup.language"));
        language.setItems("zh", "en");
        language.setItemLabelGenerator(one -> getTranslation("school.language." + one));
        language.setValue("zh");
        lesson.setLabel(getTranslation("school.setup.lesson"));
        lesson.setValue(40);
        lesson.setStepButtonsVisible(true);
        lesson.setMin(5);
        lesson.setMax(180);
        Div small = new Div(zone, language, lesson);
        small.addClassName("fields");
        getContent().addClassName("stack");
        getContent().add(name, small);
    }

    void show(School school) {
        name.setValue(school.name());
        zone.setValue(school.zone().getId());
        language.setValue(school.language().getLanguage());
        lesson.setValue(school.lessonMinutes());
    }

    /** What stands in the fields; whether it will do is checked by who takes it. */
    SchoolForm form() {
        return new SchoolForm(
                name.getValue(),
                zone.getOptionalValue().orElse(""),
                language.getValue(),
                lesson.getOptionalValue().orElse(0));
    }
}
