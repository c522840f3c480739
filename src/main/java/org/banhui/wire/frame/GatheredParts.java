package org.banhui.wire.frame;

import java.util.List;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;
import org.banhui.live.Gathered;

/** What a page is told of what a run gathers: the class without what is hidden, not chosen, or nobody's business. */
public final class GatheredParts {

    /** A stage has room for so many; the host has all. */
    private static final int PRESSES = 6;

    private GatheredParts() {}

    /** For text mirrors, which carry no names: who pressed is a team, who signed is a count. */
    public static ServerFrame.Gathered forMirror(ServerFrame.Gathered shown) {
        List<ServerFrame.PressPart> presses = shown.presses();
        List<ServerFrame.SignaturePart> signatures = shown.signatures();
        return new ServerFrame.Gathered(
                shown.run(),
                shown.words(),
                presses == null
                        ? null
                        : presses.stream()
                                .map(p -> new ServerFrame.PressPart("", p.team(), p.behind()))
                                .toList(),
                signatures == null
                        ? null
                        : signatures.stream()
                                .map(s -> new ServerFrame.SignaturePart("", null))
                                .toList(),
                shown.sayings());
    }

    /** For the stage. */
    public static ServerFrame.Gathered forClass(Question question, Gathered gathered) {
        return of(
                question,
                gathered.run(),
                gathered.words().stream()
                        .filter(w -> !w.hidden())
                        .map(w -> new ServerFrame.WordPart(w.text(), w.count(), null))
                        .toList(),
                presses(gathered).stream().limit(PRESSES).toList(),
                signatures(gathered),
                gathered.sayings().stream()
                        .filter(Gathered.Saying::chosen)
                        .map(s -> new ServerFrame.SayingPart(null, null, s.text(), null))
                        .toList());
    }

    /** For the host panel. */
    public static ServerFrame.Gathered forHost(Question question, Gathered gathered) {
        return of(
                question,
                gathered.run(),
                gathered.words().stream()
                        .map(w -> new ServerFrame.WordPart(w.text(), w.count(), w.hidden() ? true : null))
                        .toList(),
                presses(gathered),
                signatures(gathered),
                gathered.sayings().stream()
                        .map(s -> new ServerFrame.SayingPart(s.seat(), s.name(), s.text(), s.chosen() ? true : null))
                        .toList());
    }

    private static ServerFrame.Gathered of(
            Question question,
            int run,
            List<ServerFrame.WordPart> words,
            List<ServerFrame.PressPart> presses,
            List<ServerFrame.SignaturePart> signatures,
            List<ServerFrame.SayingPart> sayings) {
        return switch (question) {
            case Cloud c -> new ServerFrame.Gathered(run, words, null, null, null);
            case Buzz b -> new ServerFrame.Gathered(run, null, presses, null, null);
            case Pledge p -> new ServerFrame.Gathered(run, null, null, signatures, null);
            case Reflection r -> new ServerFrame.Gathered(run, null, null, null, sayings);
            case Choice c -> none(run);
            case Order o -> none(run);
            case Blank b -> none(run);
            case NumberQuestion n -> none(run);
            case Poll p -> none(run);
        };
    }

    private static ServerFrame.Gathered none(int run) {
        return new ServerFrame.Gathered(run, null, null, null, null);
    }

    private static List<ServerFrame.PressPart> presses(Gathered gathered) {
        return gathered.presses().stream()
                .map(p -> new ServerFrame.PressPart(p.name(), p.team(), p.behind()))
                .toList();
    }

    private static List<ServerFrame.SignaturePart> signatures(Gathered gathered) {
        return gathered.signatures().stream()
                .map(s -> new ServerFrame.SignaturePart(s.name(), s.ink().isEmpty() ? null : s.ink()))
                .toList();
    }
}
