package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banhui.school.ClassForm;
import org.banhui.school.SchoolClass;
import org.banhui.school.SchoolYear;
import org.banhui.school.Stage;

/** Asks which class it is: stage, grade of this school year (else year of entry) and number. */
final class ClassFields extends Composite<Div> {

    private final SchoolYear year;
    private final Select<Stage> stage = new Select<>();
    private final Select<Integer> grade = new Select<>();
    private final IntegerField entryYear = new IntegerField();
    private final IntegerField number = new IntegerField();

    ClassFields(SchoolYear year) {
        this.year = year;
        stage.setLabel(getTranslation("school.class.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(
                one -> getTranslation("school.stage." + one.name().toLowerCase(Locale.ROOT)));
        stage.addValueChangeListener(change -> offerGrades(change.getValue()));
        grade.setLabel(getTranslation("school.class.grade"));
        grade.setItemLabelGenerator(this::gradeName);
        entryYear.setLabel(getTranslation("school.class.year"));
        entryYear.setValue(year.start());
        number.setLabel(getTranslation("school.class.number"));
        number.setMin(1);
        number.setMax(99);
        number.setStepButtonsVisible(true);
        number.setValue(1);
        getContent().addClassName("fields");
        getContent().add(stage, grade, entryYear, number);
        stage.setValue(Stage.PRIMARY);
    }

    void show(SchoolClass one) {
        stage.setValue(one.stage());
        one.stage().grade(one.entryYear(), year).ifPresent(grade::setValue);
        entryYear.setValue(one.entryYear());
        number.setValue(one.number());
    }

    /** Empty where a field is left empty. */
    Optional<ClassForm> form() {
        Stage chosen = stage.getValue();
        Integer entry = chosen.hasGrades()
                ? grade.getOptionalValue()
                        .map(one -> chosen.entryYear(one, year))
                        .orElse(null)
                : entryYear.getValue();
        return entry == null || number.getValue() == null
                ? Optional.empty()
                : Optional.of(new ClassForm(chosen, entry, number.getValue()));
    }

    private void offerGrades(Stage chosen) {
        grade.setVisible(chosen.hasGrades());
        entryYear.setVisible(!chosen.hasGrades());
        if (chosen.hasGrades()) {
            grade.setItems(IntStream.rangeClosed(chosen.firstGrade(), chosen.lastGrade())
                    .boxed()
                    .toList());
            grade.setValue(chosen.firstGrade());
        }
    }

    private String gradeName(int one) {
        return getTranslation((stage.getValue() == Stage.HIGH ? "school.grade.high." : "school.grade.") + one);
    }
}
