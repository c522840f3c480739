package org.banhui.library.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banhui.activity.Outline;
import org.banhui.activity.Pledge;
import org.banhui.activity.Step;
import org.banhui.base.Words;
import org.banhui.library.About;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.Student;
import org.banhui.school.Teacher;
import org.banhui.school.paper.ClassPapers;
import org.springframework.stereotype.Service;

/** The papers of a plan: what the teacher reads from, what the class holds up, what it signs. */
@Service
public final class PlanPapers {

    private final ClassPapers classPapers;
    private final Classes classes;
    private final Press press;
    private final Words words;

    PlanPapers(ClassPapers classPapers, Classes classes, Press press, Words words) {
        this.classPapers = classPapers;
        this.classes = classes;
        this.press = press;
        this.words = words;
    }

    /** The teacher's script with right answers and explanations; not for pupils. */
    public Paper script(Outline outline, Optional<About> about, Occasion occasion, Locale language) {
        return new Script(new Sheet(words, language), outline, occasion).of(about);
    }

    /** A, B, C and D to hold up. */
    public Paper answerCards(CardSize size, Locale language) {
        return AnswerCards.of(new Sheet(words, language), size, press);
    }

    /** The steps of a plan that end in a signature. */
    public static List<Step> pledges(Outline outline) {
        return outline.steps().stream()
                .filter(step -> step.activity() instanceof Pledge)
                .toList();
    }

    /**
     * A pledge with a line for each pupil to sign on.
     *
     * @throws org.banhui.base.DomainException {@code school.refused.export} for others than class teachers
     */
    public Paper pledgeList(Teacher by, ClassId id, Step step, Pledge pledge, Locale language) {
        List<Student> pupils = classPapers.pupils(by, id);
        String className = classes.name(id, language);
        return PledgeList.of(new Sheet(words, language), className, step, pledge, pupils);
    }
}
