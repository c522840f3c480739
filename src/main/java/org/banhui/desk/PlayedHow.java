package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.TeamRule;
import org.banhui.base.ui.Pieces;

/** How this one meeting is played, where it is to differ from its plan; closed until somebody asks. */
final class PlayedHow extends Composite<Details> {

    private static final int MOST_BEST = 50;

    private final Select<ScoringMode> scoring = new Select<>();
    private final Select<TeamRule> teamRule = new Select<>();
    private final IntegerField best = new IntegerField(getTranslation("desk.settings.best"));
    private final Checkbox autoAdvance = new Checkbox(getTranslation("desk.settings.auto"));
    private final Checkbox shuffle = new Checkbox(getTranslation("desk.settings.shuffle"));
    private Settings ofThePlan = Settings.usual();

    PlayedHow() {
        scoring.setLabel(getTranslation("desk.settings.scoring"));
        scoring.setItems(ScoringMode.values());
        scoring.setItemLabelGenerator(mode -> getTranslation("desk.settings.scoring." + mode.word()));
        teamRule.setLabel(getTranslation("desk.settings.teams"));
        teamRule.setItems(TeamRule.values());
        teamRule.setItemLabelGenerator(rule -> getTranslation("desk.settings.teams." + rule.word()));
        teamRule.addValueChangeListener(change -> best.setVisible(change.getValue() == TeamRule.BEST));
        best.setMin(1);
        best.setMax(MOST_BEST);
        best.setStepButtonsVisible(true);
        getContent().setSummaryText(getTranslation("desk.settings.title"));
        getContent().add(Pieces.div("stack", Pieces.div("fields", scoring, teamRule, best), autoAdvance, shuffle));
        show(ofThePlan);
    }

    /** Starts from a plan's own settings. */
    void show(Settings settings) {
        ofThePlan = settings;
        scoring.setValue(settings.scoring());
        teamRule.setValue(settings.teamRule());
        best.setValue(settings.best());
        best.setVisible(settings.teamRule() == TeamRule.BEST);
        autoAdvance.setValue(settings.autoAdvance());
        shuffle.setValue(settings.shuffleOptions());
    }

    /** What was changed, if anything was. */
    Optional<Settings> changed() {
        Settings now = new Settings(
                scoring.getValue(),
                teamRule.getValue(),
                ofThePlan.points(),
                best.getOptionalValue()
                        .map(many -> Math.clamp(many, 1, MOST_BEST))
                        .orElse(ofThePlan.best()),
                autoAdvance.getValue(),
                shuffle.getValue());
        return now.equals(ofThePlan) ? Optional.empty() : Optional.of(now);
    }
}
