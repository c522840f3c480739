package org.banhui.library.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Markdown of a pledge, told apart into what is said first and the lines to promise, which are a list at its end. A
 * text that would come back otherwise stays whole.
 *
 * @param sign what stands before the line at a place
 */
record PledgeText(String opening, List<String> lines, IntFunction<String> sign) {

    private static final IntFunction<String> DASH = place -> "- ";
    private static final IntFunction<String> NUMBER = place -> place + 1 + ". ";

    PledgeText {
        lines = List.copyOf(lines);
    }

    static PledgeText of(String markdown) {
        return Stream.of(DASH, NUMBER)
                .map(sign -> split(markdown, sign))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new PledgeText(markdown, List.of(), DASH));
    }

    PledgeText saying(String newOpening, List<String> newLines) {
        return new PledgeText(newOpening, newLines, sign);
    }

    /** One text again; lines without words are left out. */
    String markdown() {
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        String list = IntStream.range(0, said.size())
                .mapToObj(place -> sign.apply(place) + said.get(place).strip())
                .collect(Collectors.joining("\n"));
        return opening.isEmpty() || list.isEmpty() ? opening + list : opening + "\n" + list;
    }

    private static Optional<PledgeText> split(String markdown, IntFunction<String> sign) {
        List<String> all = markdown.lines().toList();
        return IntStream.range(0, all.size())
                .mapToObj(start -> new PledgeText(
                        String.join("\n", all.subList(0, start)),
                        IntStream.range(start, all.size())
                                .mapToObj(at -> without(all.get(at), sign.apply(at - start)))
                                .toList(),
                        sign))
                .filter(text -> text.markdown().equals(markdown))
                .findFirst();
    }

    private static String without(String line, String sign) {
        return line.startsWith(sign) ? line.substring(sign.length()) : line;
    }
}
