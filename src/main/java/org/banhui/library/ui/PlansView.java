package org.banhui.library.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.library.Theme;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.StaffId;

/** All plans that a teacher can use: the own, then the built-in ones. */
@Route(PlanRoutes.PLANS)
@Menu(title = "library.plans", icon = "plan", order = 10)
@PermitAll
@StyleSheet("context://desk/library.css")
class PlansView extends Main implements HasDynamicTitle, PlanCard.Wishes {

    private final Plans plans;
    private final StaffId teacher;
    private final Select<Theme> theme = new Select<>();
    private final Select<String> language = new Select<>();
    private final Div mine = Pieces.classed(new Div(), "plans");
    private final Div builtIn = Pieces.classed(new Div(), "plans");
    private final Div noneOfMine;
    /** Own plans removed in this view, which leave a line with an undo at their place. */
    private final Map<PlanId, Plan> gone = new HashMap<>();

    PlansView(Plans plans, CurrentTeacher currentTeacher) {
        this.plans = plans;
        this.teacher = currentTeacher.get().id();
        noneOfMine = new EmptyState(
                "plan", getTranslation("library.plans.mine.none"), getTranslation("library.plans.mine.next"));
        List<Plan> all = plans.visibleTo(teacher);
        choices(theme, all, Plan::theme, "library.plans.theme.all", item -> "library.theme." + item.word());
        choices(language, all, Plan::language, "library.plans.language.all", item -> "library.language." + item);
        theme.setAriaLabel(getTranslation("library.plans.theme"));
        language.setAriaLabel(getTranslation("library.plans.language"));
        addClassName("page");
        add(
                Pieces.classed(
                        new Div(
                                Pieces.classed(new Div(new H1(getTranslation("library.plans"))), "grow"),
                                Pieces.classed(
                                        new Div(
                                                theme,
                                                language,
                                                Pieces.button(
                                                        getTranslation("library.slides.title"),
                                                        "screen",
                                                        e -> PlanRoutes.slides())),
                                        "acts")),
                        "head"),
                section("library.plans.mine", mine, noneOfMine),
                section("library.plans.builtIn", builtIn));
        show();
    }

    private <T> void choices(
            Select<T> select, List<Plan> all, Function<Plan, T> of, String everything, Function<T, String> key) {
        List<T> found = all.stream().map(of).distinct().toList();
        select.setItems(found);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everything));
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation(everything) : getTranslation(key.apply(item)));
        select.setVisible(found.size() > 1);
        select.addValueChangeListener(e -> show());
    }

    private Section section(String key, Div... content) {
        Section section = Pieces.classed(new Section(new H2(getTranslation(key))), "shelf");
        section.add(content);
        return section;
    }

    private void show() {
        List<Plan> offered = Stream.concat(plans.visibleTo(teacher).stream(), gone.values().stream())
                .toList();
        Predicate<Plan> wanted = plan -> (theme.isEmpty() || theme.getValue() == plan.theme())
                && (language.isEmpty() || language.getValue().equals(plan.language()));
        fill(
                mine,
                offered.stream()
                        .filter(wanted.and(plan -> !plan.builtIn()))
                        .sorted(Comparator.comparing(Plan::updatedAt).reversed())
                        .toList());
        fill(
                builtIn,
                offered.stream()
                        .filter(wanted.and(Plan::builtIn))
                        .sorted(Comparator.comparing((Plan plan) ->
                                        !plan.language().equals(getLocale().getLanguage()))
                                .thenComparing(
                                        plan -> Collections.min(plan.about().bands())))
                        .toList());
        noneOfMine.setVisible(offered.stream().allMatch(Plan::builtIn));
    }

    private void fill(Div shelf, List<Plan> some) {
        shelf.removeAll();
        some.forEach(plan ->
                shelf.add(gone.containsKey(plan.id()) ? PlanCard.removed(plan, this) : new PlanCard(plan, this)));
    }

    @Override
    public void copy(PlanId plan) {
        PlanRoutes.open(plans.copy(teacher, plan).id());
    }

    @Override
    public void remove(Plan plan) {
        plans.remove(teacher, plan.id());
        gone.put(plan.id(), plan);
        show();
    }

    @Override
    public void bringBack(PlanId plan) {
        plans.restore(teacher, plan);
        gone.remove(plan);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.plans.page");
    }
}
