package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import org.banhui.library.About;

/** Goals, preparation, grades and source of a plan. */
final class AboutPlan extends Composite<Details> {

    AboutPlan(About about) {
        getContent().setSummaryText(getTranslation("library.about"));
        getContent().addClassName("about");
        DescriptionList list = new DescriptionList();
        add(list, "library.about.knowledge", about.goals().knowledge());
        add(list, "library.about.ability", about.goals().ability());
        add(list, "library.about.attitude", about.goals().attitude());
        add(list, "library.about.prepare", about.prepare());
        add(
                list,
                "library.about.bands",
                about.bands().stream()
                        .map(band -> getTranslation("library.band." + band.word()))
                        .collect(Collectors.joining(getTranslation("library.band.separator"))));
        add(list, "library.about.source", about.source());
        about.reviewed().ifPresent(date -> add(list, "library.about.reviewed", date.toString()));
        getContent().add(list);
    }

    private void add(DescriptionList list, String key, String text) {
        if (!text.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }
}
