package org.banhui.library.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.banhui.activity.Standings;

/** The teams' points need nothing to be filled in. */
final class StandingsFields extends ActivityFields {

    private final Standings standings;

    StandingsFields(Standings standings) {
        this.standings = standings;
        getContent().addClassName("boxed");
        getContent().add(new Paragraph(getTranslation("library.standings.help")));
    }

    @Override
    Standings activity() {
        return standings;
    }
}
