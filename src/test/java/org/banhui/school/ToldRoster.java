package org.banhui.school;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roster as the tests write it: remarks with their row ("!" blocks, "-" tells), then the pupils. */
final class ToldRoster {

    private ToldRoster() {}

    static List<String> of(PastedRoster roster) {
        return Stream.concat(
                        roster.remarks().stream().map(ToldRoster::remark),
                        roster.pupils().stream().map(pupil -> pupil.number() + " " + pupil.name()))
                .toList();
    }

    private static String remark(PastedRoster.Remark remark) {
        return Stream.concat(
                        Stream.of(remark.blocks() ? "!" : "-", remark.line(), remark.key()), remark.args().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
