package org.banhui.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.banhui.library.PlanId;

/** The ways from and to the views of plans. */
final class PlanRoutes {

    static final String PLANS = "plans";
    static final String SLIDES = "slides";
    /** The desk's view for starting a session. */
    private static final String START = "start";

    private PlanRoutes() {}

    static void all() {
        UI.getCurrent().navigate(PLANS);
    }

    static void open(PlanId plan) {
        UI.getCurrent().navigate(PLANS + "/" + plan);
    }

    /** Puts the address of a plan that is shown already into the browser. */
    static void showAddress(PlanId plan) {
        UI.getCurrent().getPage().getHistory().replaceState(null, PLANS + "/" + plan);
    }

    static void slides() {
        UI.getCurrent().navigate(SLIDES);
    }

    static void start(PlanId plan) {
        UI.getCurrent().navigate(START, QueryParameters.simple(Map.of("plan", plan.toString())));
    }
}
