package org.banhui.library.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banhui.base.ui.Pieces;
import org.jspecify.annotations.Nullable;

/** Knows which field of a form shows which fault; what no field shows is said at the form's end. */
final class FieldFaults {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private boolean patient;
    private final Map<String, Paragraph> lines = new LinkedHashMap<>();
    private final Paragraph rest = line();

    /** Where faults are said that no field shows. */
    Paragraph rest() {
        return rest;
    }

    /** Registers a field; to be called before other listeners of it are added. */
    void field(String path, HasValidationProperties field) {
        fields.put(path, field);
        if (field instanceof HasValue<?, ?> valued) {
            valued.addValueChangeListener(e -> touched.add(path));
        }
    }

    /** From now on a field's fault waits until the field has been touched: nobody is blamed for a form just opened. */
    void bePatient() {
        patient = true;
    }

    /** A line that is visible only while it says a fault. */
    Paragraph line(String path) {
        Paragraph line = line();
        lines.put(path, line);
        return line;
    }

    void forget(String prefix) {
        fields.keySet().removeIf(path -> path.startsWith(prefix));
    }

    void show(List<Fault> faults) {
        Map<String, String> said = faults.stream()
                .filter(fault -> !patient || isTouched(fault.field()))
                .collect(Collectors.toMap(
                        Fault::field, FieldFaults::words, (first, second) -> first, LinkedHashMap::new));
        fields.forEach((path, field) -> {
            String words = said.remove(path);
            field.setInvalid(words != null);
            field.setErrorMessage(words == null ? "" : words);
        });
        lines.forEach((path, line) -> say(line, said.remove(path)));
        say(rest, said.isEmpty() ? null : String.join(" ", said.values()));
    }

    /** A fault of several fields together counts as touched with the first of them. */
    private boolean isTouched(String path) {
        return touched.contains(path)
                || !fields.containsKey(path) && touched.stream().anyMatch(one -> one.startsWith("activity.options["));
    }

    static String words(Fault fault) {
        return UI.getCurrent().getTranslation(fault.key(), fault.args().toArray());
    }

    private static void say(Paragraph line, @Nullable String words) {
        line.setVisible(words != null);
        line.setText(words == null ? "" : words);
    }

    private static Paragraph line() {
        Paragraph line = Pieces.classed(new Paragraph(), "fault");
        line.getElement().setAttribute("role", "alert");
        line.setVisible(false);
        return line;
    }
}
