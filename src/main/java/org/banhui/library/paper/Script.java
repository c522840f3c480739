package org.banhui.library.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banhui.activity.Outline;
import org.banhui.activity.Step;
import org.banhui.library.About;
import org.banhui.print.Paper;
import org.banhui.print.Part;

/** 主持词: the plan as the teacher reads it in front of the class. */
final class Script {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int CODE = 8;

    private final Sheet sheet;
    private final Outline outline;
    private final Occasion occasion;
    private final ScriptSteps steps;

    Script(Sheet sheet, Outline outline, Occasion occasion) {
        this.sheet = sheet;
        this.outline = outline;
        this.occasion = occasion;
        this.steps = new ScriptSteps(sheet, outline);
    }

    Paper of(Optional<About> about) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.element("h1", "", Part.text(outline.title())));
        if (!outline.subtitle().isBlank()) {
            parts.add(Part.line("subtitle muted", outline.subtitle()));
        }
        parts.add(facts());
        about.ifPresent(told -> parts.add(about(told)));
        int minute = 0;
        for (int place = 0; place < outline.steps().size(); place++) {
            Step step = outline.steps().get(place);
            parts.add(step(place, step, minute));
            minute += step.minutes();
        }
        parts.add(Part.line("end muted", sheet.say("paper.script.end", time(minute), minute)));
        return sheet.paper(sheet.say("paper.script.of", outline.title()), "script", parts);
    }

    private Part facts() {
        List<Part> facts = new ArrayList<>();
        occasion.className().ifPresent(name -> facts.add(Part.span("fact bold", name)));
        facts.add(Part.span("fact", sheet.say("plan.size", outline.steps().size(), outline.minutes())));
        occasion.start()
                .ifPresent(start -> facts.add(Part.span("fact", sheet.say("paper.script.start", CLOCK.format(start)))));
        facts.add(Part.span("fact", sheet.say("paper.script.teacher")));
        return Part.div("facts", Part.div("", facts), code());
    }

    private Part code() {
        List<Part> boxes = new ArrayList<>();
        boxes.add(Part.span("code-label", sheet.say("paper.script.code")));
        String code = occasion.code().orElse("");
        for (int i = 0; i < CODE; i++) {
            String digit = i < code.length() ? code.substring(i, i + 1) : "\u00A0";
            boxes.add(Part.span(i == CODE / 2 ? "digit gap" : "digit", digit));
        }
        boxes.add(Part.span("small muted", sheet.say("paper.script.code.help")));
        return Part.div("opening", boxes);
    }

    private Part about(About about) {
        List<Part> lines = new ArrayList<>();
        told(lines, "about.knowledge", about.goals().knowledge());
        told(lines, "about.ability", about.goals().ability());
        told(lines, "about.attitude", about.goals().attitude());
        told(lines, "about.prepare", about.prepare());
        return Part.div("about", lines);
    }

    private void told(List<Part> lines, String key, String words) {
        if (!words.isBlank()) {
            lines.add(Part.element(
                    "p", "", Part.span("bold", sheet.say("paper.script.label", sheet.say(key))), Part.text(words)));
        }
    }

    private Part step(int place, Step step, int minute) {
        Part when = Part.div(
                "",
                Part.line("time bold", time(minute)),
                Part.line("small muted", sheet.say("minutes", step.minutes())));
        Part heading = Part.element(
                "h2",
                "",
                Part.text(place + 1 + ". " + step.title()),
                Part.span("kind", sheet.say("kind." + step.activity().kind().word())));
        List<Part> inside = new ArrayList<>(List.of(heading));
        inside.addAll(steps.of(step));
        return Part.element("table", "step", Part.row("td", when, Part.div("what", inside)));
    }

    /** By the clock where the start is known, else in minutes from the start. */
    private String time(int minute) {
        return occasion.start()
                .map(start -> CLOCK.format(start.plusMinutes(minute)))
                .orElseGet(() -> sheet.say("paper.script.minute", minute));
    }
}
