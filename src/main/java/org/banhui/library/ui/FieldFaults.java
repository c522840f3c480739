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
    private final Set<HasValidationProperties> spared = new HashSet<>();
    private final Map<String, Paragraph> lines = new LinkedHashMap<>();
    private final Paragraph rest = line();

    /** Where faults are said that no field shows. */
    Paragraph rest() {
        return rest;
    }

    void field(String path, HasValidationProperties field) {
        fields.put(path, field);
    }

    /** A field that was just added is not blamed for being empty until something has been typed into it. */
    <F extends HasValue<?, ?> & HasValidationProperties> void spare(F field) {
        spared.add(field);
        field.addValueChangeListener(e -> spared.remove(field));
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
                .collect(Collectors.toMap(
                        Fault::field, FieldFaults::words, (first, second) -> first, LinkedHashMap::new));
        fields.values().forEach(field -> say(field, null));
        fields.forEach((path, field) -> {
            String words = said.remove(path);
            if (words != null && !spared.contains(field)) {
                say(field, words);
            }
        });
        lines.forEach((path, line) -> say(line, said.remove(path)));
        say(rest, said.isEmpty() ? null : String.join(" ", said.values()));
    }

    static String words(Fault fault) {
        return UI.getCurrent().getTranslation(fault.key(), fault.args().toArray());
    }

    private static void say(HasValidationProperties field, @Nullable String words) {
        field.setInvalid(words != null);
        field.setErrorMessage(words == null ? "" : words);
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
