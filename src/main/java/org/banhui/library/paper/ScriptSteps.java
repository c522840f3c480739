package org.banhui.library.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.Film;
import org.banhui.activity.Filmed;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Markdown;
import org.banhui.print.Part;
import org.jspecify.annotations.Nullable;

/** What the script says of each step: the teacher's words first, then what the class sees, keys and reasons. */
final class ScriptSteps {

    private final Sheet sheet;
    private final Outline outline;

    ScriptSteps(Sheet sheet, Outline outline) {
        this.sheet = sheet;
        this.outline = outline;
    }

    List<Part> of(Step step) {
        List<Part> parts = new ArrayList<>();
        labelled(parts, "prepare", "paper.script.prepare", step.prepare());
        if (!step.notes().isBlank()) {
            parts.add(Part.line("notes", step.notes().strip()));
        }
        add(parts, step.activity());
        return parts;
    }

    private void add(List<Part> parts, Activity activity) {
        switch (activity) {
            case Talk talk -> {
                screen(parts, talk.text());
                picture(parts, talk.picture());
                film(parts, talk);
            }
            case Case story -> add(parts, story);
            case Discuss discuss -> list(parts, "ul", discuss.prompts());
            case Choice choice -> add(parts, choice);
            case Order order -> {
                asked(parts, order.ask());
                list(parts, "ol", order.items());
                reason(parts, order);
            }
            case Blank blank -> {
                asked(parts, blank.ask());
                labelled(parts, "key", "paper.script.key", String.join(sheet.say("band.separator"), blank.accepted()));
                reason(parts, blank);
            }
            case NumberQuestion number -> {
                asked(parts, number.ask());
                labelled(parts, "key", "paper.script.key", value(number));
                reason(parts, number);
            }
            case Poll poll -> {
                asked(parts, poll.ask());
                options(parts, poll.options());
            }
            case Cloud cloud -> asked(parts, cloud.ask());
            case Buzz buzz -> asked(parts, buzz.ask());
            case Reflection reflection -> asked(parts, reflection.ask());
            case Pledge pledge -> screen(parts, pledge.text());
            case Revote revote ->
                outline.step(revote.of()).ifPresent(first -> labelled(parts, "", "paper.script.again", first.title()));
            case Standings standings -> {}
            case Pause pause -> {}
        }
    }

    private void add(List<Part> parts, Case story) {
        screen(parts, story.story());
        Case.@Nullable Chat chat = story.chat();
        if (chat != null) {
            List<Part> lines = new ArrayList<>(List.of(Part.line("bold", chat.title())));
            chat.lines()
                    .forEach(line -> lines.add(Part.line(
                            "",
                            line.who().isBlank()
                                    ? line.text()
                                    : sheet.say("paper.script.says", line.who(), line.text()))));
            parts.add(Part.div("screen", lines));
        }
        film(parts, story);
        list(parts, "ul", story.prompts());
    }

    private void film(List<Part> parts, Filmed step) {
        Film film = step.film();
        if (film != null) {
            labelled(parts, "", "paper.script.film", film.title());
        }
    }

    private void add(List<Part> parts, Choice choice) {
        asked(parts, choice.ask());
        picture(parts, choice.picture());
        List<Part> lines = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            Choice.Option option = choice.options().get(i);
            Picture shown = option.picture();
            String words = option.text().isBlank() && shown != null ? shown.alt() : option.text();
            lines.add(Part.line(
                    option.right() ? "option right" : "option", letter(i) + (option.right() ? " ✓ " : " ") + words));
        }
        parts.add(Part.div("options", lines));
        reason(parts, choice);
    }

    private static void options(List<Part> parts, List<String> options) {
        List<Part> lines = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            lines.add(Part.line("option", letter(i) + " " + options.get(i)));
        }
        parts.add(Part.div("options", lines));
    }

    private static void asked(List<Part> parts, String ask) {
        parts.add(Part.line("ask bold", ask));
    }

    private static void screen(List<Part> parts, String markdown) {
        if (!markdown.isBlank()) {
            parts.add(Part.div("screen", new Part.Html(Markdown.html(markdown))));
        }
    }

    private void picture(List<Part> parts, @Nullable Picture picture) {
        if (picture != null) {
            labelled(parts, "muted", "paper.script.picture", picture.alt());
        }
    }

    private void reason(List<Part> parts, ScoredQuestion question) {
        labelled(parts, "reason", "paper.script.reason", question.explanation());
    }

    private void labelled(List<Part> parts, String classes, String key, String words) {
        if (!words.isBlank()) {
            parts.add(Part.div(
                    classes,
                    Part.span("bold", sheet.say("paper.script.label", sheet.say(key))),
                    Part.text(words.strip())));
        }
    }

    private static void list(List<Part> parts, String tag, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(Part.element(
                    tag,
                    "",
                    lines.stream()
                            .map(line -> Part.element("li", "", Part.text(line)))
                            .toList()));
        }
    }

    private String value(NumberQuestion number) {
        String value = plain(number.value()) + number.unit();
        return number.tolerance() == 0 ? value : sheet.say("paper.script.near", value, plain(number.tolerance()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String letter(int place) {
        return Character.toString('A' + place);
    }
}
