package org.banhui.library.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import java.util.UUID;
import org.banhui.base.DomainException;
import org.banhui.library.PlanId;
import org.banhui.library.PlanPreview;
import org.banhui.library.Plans;
import org.banhui.library.Questions;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Schools;
import org.banhui.school.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One plan: to look at where it is built in, to work on where it is the teacher's own. */
@Route(PlanRoutes.PLANS)
@PermitAll
@StyleSheet("context://desk/library.css")
class PlanView extends Main implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    private final Plans plans;
    private final Schools schools;
    private final Validator validator;
    private final PictureShelf pictures;
    private final Questions questions;
    private final ObjectProvider<PlanPreview> preview;
    private final PlanPrints prints;
    private final SlideDesk slides;
    private final StaffId teacher;
    private @Nullable PlanWork work;

    PlanView(
            Plans plans,
            Schools schools,
            CurrentTeacher currentTeacher,
            Validator validator,
            PictureShelf pictures,
            Questions questions,
            ObjectProvider<PlanPreview> preview,
            PlanPrints prints,
            SlideDesk slides) {
        this.plans = plans;
        this.schools = schools;
        this.validator = validator;
        this.pictures = pictures;
        this.questions = questions;
        this.preview = preview;
        this.prints = prints;
        this.slides = slides;
        this.teacher = currentTeacher.get().id();
        addClassNames("page", "plan-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new PlanWork(plans, validator, teacher, plans.get(teacher, new PlanId(uuid(id)))));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new DomainException("library.error.unknownPlan");
        }
    }

    private void show(PlanWork shown) {
        work = shown;
        removeAll();
        add(new PlanDesk(
                shown,
                schools.get(),
                pictures,
                questions,
                preview.getIfAvailable(),
                prints,
                slides,
                () -> PlanRoutes.open(plans.copy(teacher, shown.saved().id()).id()),
                () -> {
                    PlanRoutes.showAddress(shown.saved().id());
                    show(shown);
                }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "library.plan.page", work == null ? "" : work.draft().title());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (work == null || !work.unsaved()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog ask = new ConfirmDialog(
                getTranslation("library.leave.title"),
                getTranslation("library.leave.text"),
                getTranslation("library.leave.stay"),
                e -> leaving.cancel());
        ask.setRejectable(true);
        ask.setRejectText(getTranslation("library.leave.go"));
        ask.addRejectListener(e -> leaving.proceed());
        ask.open();
    }
}
