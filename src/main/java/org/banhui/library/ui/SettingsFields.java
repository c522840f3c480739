package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.TeamRule;
import org.banhui.base.ui.Pieces;

/** How a plan is played: scoring, teams, what goes on by itself. */
final class SettingsFields extends Composite<Details> {

    /** Stands for an empty field; no plan takes it. */
    private static final int NOTHING = -1;

    private final FieldFaults faults = new FieldFaults();
    private final Consumer<Settings> changed;
    private final Span summary = Pieces.classed(new Span(), "muted", "small");
    private final Select<ScoringMode> scoring = new Select<>();
    private final Select<TeamRule> teamRule = new Select<>();
    private final IntegerField points = new IntegerField(getTranslation("library.settings.points"));
    private final IntegerField best = new IntegerField(getTranslation("library.settings.best"));
    private final Checkbox autoAdvance = new Checkbox(getTranslation("library.settings.autoAdvance"));
    private final Checkbox shuffle = new Checkbox(getTranslation("library.settings.shuffle"));

    SettingsFields(Settings settings, boolean readOnly, Consumer<Settings> changed) {
        this.changed = changed;
        scoring.setLabel(getTranslation("library.settings.scoring"));
        scoring.setItems(ScoringMode.values());
        scoring.setItemLabelGenerator(mode -> getTranslation("library.settings.scoring." + mode.word()));
        scoring.setValue(settings.scoring());
        scoring.addValueChangeListener(e -> tell());
        teamRule.setLabel(getTranslation("library.settings.teamRule"));
        teamRule.setItems(TeamRule.values());
        teamRule.setItemLabelGenerator(rule -> getTranslation("library.settings.teamRule." + rule.word()));
        teamRule.setValue(settings.teamRule());
        teamRule.addValueChangeListener(e -> tell());
        number("settings.points", points, settings.points());
        points.setStep(100);
        number("settings.best", best, settings.best());
        autoAdvance.setValue(settings.autoAdvance());
        autoAdvance.addValueChangeListener(e -> tell());
        shuffle.setValue(settings.shuffleOptions());
        shuffle.addValueChangeListener(e -> tell());
        List.of(scoring, teamRule).forEach(field -> field.setReadOnly(readOnly));
        List.of(points, best).forEach(field -> field.setReadOnly(readOnly));
        List.of(autoAdvance, shuffle).forEach(field -> field.setReadOnly(readOnly));
        getContent()
                .setSummary(Pieces.classed(
                        new Div(new Span(getTranslation("library.settings")), summary), "settings-summary"));
        getContent()
                .add(Pieces.classed(
                        new Div(
                                Pieces.classed(new Div(scoring, points), "pair"),
                                Pieces.classed(new Div(teamRule, best), "pair"),
                                autoAdvance,
                                shuffle,
                                faults.rest()),
                        "form"));
        show(settings);
    }

    void showFaults(List<Fault> ofThePlan) {
        List<Fault> mine = ofThePlan.stream()
                .filter(fault -> fault.field().startsWith("settings"))
                .toList();
        faults.show(mine);
        if (!mine.isEmpty()) {
            getContent().setOpened(true);
        }
    }

    private void number(String path, IntegerField field, int value) {
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(e -> tell());
        faults.field(path, field);
    }

    private void tell() {
        Settings now = new Settings(
                scoring.getValue(),
                teamRule.getValue(),
                value(points),
                value(best),
                autoAdvance.getValue(),
                shuffle.getValue());
        show(now);
        changed.accept(now);
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null || value == 0 ? NOTHING : value;
    }

    private void show(Settings now) {
        best.setVisible(now.teamRule() == TeamRule.BEST);
        summary.setText(getTranslation(
                now.equals(Settings.usual()) ? "library.settings.usual" : "library.settings.own",
                getTranslation("library.settings.scoring." + now.scoring().word() + ".short"),
                getTranslation("library.settings.teamRule." + now.teamRule().word() + ".short")));
    }
}
