package org.banhui.library.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.banhui.library.Plan;
import org.banhui.library.Theme;

/** The cover of a plan in the colour and drawing of its theme. */
final class PlanCover extends Div {

    PlanCover(Plan plan) {
        addClassNames("cover", "cover-" + plan.theme().word());
        getElement().setAttribute("aria-hidden", "true");
        add(
                new Svg("<svg viewBox='0 0 120 110' preserveAspectRatio='xMaxYMid meet'>" + drawing(plan.theme())
                        + "</svg>"),
                new Span(plan.title()));
    }

    private static String drawing(Theme theme) {
        return switch (theme) {
            case FRAUD ->
                "<rect x='52' y='14' width='46' height='82' rx='9'/>"
                        + "<path d='M67 24h16M63 44h24v16H74l-7 7v-7h-4zM75 52h.01M69 52h.01M81 52h.01'/>";
            case THEFT ->
                "<rect x='46' y='48' width='56' height='44' rx='8'/>"
                        + "<path d='M56 48V36a18 18 0 0 1 36 0v12M74 64v12'/>";
            case WATER ->
                "<path d='M20 40c10-8 20-8 30 0s20 8 30 0 20-8 30 0M20 58c10-8 20-8 30 0s20 8 30 0 20-8 30 0"
                        + "M20 76c10-8 20-8 30 0s20 8 30 0 20-8 30 0'/><circle cx='86' cy='20' r='9'/>";
            case NETWORK -> "<path d='M74 14l34 12v24c0 20-14 36-34 44-20-8-34-24-34-44V26zM60 54l11 11 20-21'/>";
            case HOLIDAY ->
                "<path d='M20 82h90M36 82a30 30 0 0 1 60 0M66 40V26M96 52l9-9M36 52l-9-9M108 82h4M30 94h70'/>";
            case OTHER ->
                "<rect x='26' y='20' width='78' height='52' rx='6'/><path d='M65 72v20M48 92h34M40 38h50M40 52h32'/>";
        };
    }
}
