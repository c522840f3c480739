package org.banhui.library.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.banhui.activity.Weight;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a form: each tells at once what is typed, and shows the faults of its path. */
final class Entries {

    /** Stands for an empty field of whole numbers; no plan takes it. */
    static final int NOTHING = -1;

    private final FieldFaults faults;
    private final Runnable changed;
    private final List<HasValue<?, ?>> made = new ArrayList<>();

    /** @param changed is run after every change of any field */
    Entries(FieldFaults faults, Runnable changed) {
        this.faults = faults;
        this.changed = changed;
    }

    FieldFaults faults() {
        return faults;
    }

    Runnable changed() {
        return changed;
    }

    /** A field for some lines; it grows with them. */
    TextArea text(String path, String label, String value, int rows) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setMinRows(rows);
        area.setMaxRows(14);
        area.setManualValidation(true);
        return told(path, area);
    }

    TextField line(String path, String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setManualValidation(true);
        return told(path, field);
    }

    /** A field for a whole number; {@link #NOTHING} leaves it empty. */
    IntegerField whole(String path, String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value == NOTHING ? null : (Integer) value);
        field.setManualValidation(true);
        return told(path, field);
    }

    /** The number in a field. A record may take 0 for its usual value, which is not what an author means by it. */
    static int whole(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null || value == 0 ? NOTHING : value;
    }

    /** A field for any number; NaN leaves it empty. */
    NumberField number(String path, String label, double value) {
        NumberField field = new NumberField(label);
        field.setValue(Double.isNaN(value) ? null : (Double) value);
        field.setManualValidation(true);
        return told(path, field);
    }

    static double number(NumberField field) {
        @Nullable Double value = field.getValue();
        return value == null ? Double.NaN : value;
    }

    /** How much a question counts. */
    Select<Weight> weight(Weight value) {
        Select<Weight> select = new Select<>();
        select.setLabel(select.getTranslation("library.weight"));
        select.setItems(Weight.values());
        select.setItemLabelGenerator(item -> select.getTranslation("library.weight." + item.name()));
        select.setValue(value);
        return told("activity.weight", select);
    }

    /** Takes a field in: it tells its changes, and shows the faults of the path. */
    <F extends HasValue<?, ?> & HasValidationProperties> F told(String path, F field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        faults.field(path, field);
        field.addValueChangeListener(e -> changed.run());
        joins(field);
        return field;
    }

    /** Takes in a field that tells its changes by another way. */
    void joins(HasValue<?, ?> field) {
        made.add(field);
    }

    void setReadOnly(boolean readOnly) {
        made.forEach(field -> field.setReadOnly(readOnly));
    }

    /** The first typing into a field takes the place of the example that stands there. */
    void replaceOnTyping() {
        for (HasValue<?, ?> field : made) {
            if (field instanceof TextField line) {
                line.setAutoselect(true);
                line.addValueChangeListener(e -> line.setAutoselect(false));
            } else if (field instanceof TextArea area) {
                area.setAutoselect(true);
                area.addValueChangeListener(e -> area.setAutoselect(false));
            }
        }
    }
}
