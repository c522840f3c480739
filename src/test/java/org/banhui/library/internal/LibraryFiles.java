package org.banhui.library.internal;

import java.util.regex.Pattern;

/** Small files of built-in content. */
final class LibraryFiles {

    private LibraryFiles() {}

    static LibraryFile questions() {
        return new LibraryFile("questions/test.yaml", """
                format: 1
                language: zh
                theme: fraud
                reviewed: 2026-11-01
                questions:
                  - code: test-q1
                    covers: A1
                    bands: [middle]
                    difficulty: 1
                    source: 原创
                    title: 借手机
                    activity:
                      kind: choice
                      mode: single
                      ask: 陌生人借手机，怎么办？
                      options:
                        - {text: 给他, right: false}
                        - {text: 请他找警察, right: true}
                      explanation: 手机不借给陌生人。
                """);
    }

    static LibraryFile plan() {
        return new LibraryFile("plans/test.yaml", """
                format: 1
                code: test-plan
                language: zh
                theme: fraud
                title: 试一试
                bands: [middle]
                reviewed: 2026-11-01
                source: 原创
                goals: {knowledge: 知道, ability: 会做, attitude: 愿意}
                settings: {scoring: accuracy, teamRule: mean}
                steps:
                  - id: opening
                    title: 开始
                    minutes: 5
                    notes: 先问一问。
                    activity: {kind: talk, text: 大家好}
                  - id: ask
                    title: 借手机
                    minutes: 2
                    question: test-q1
                """);
    }

    /** The file with one part of its text written otherwise. */
    static LibraryFile with(LibraryFile file, String part, String other) {
        if (!file.text().contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return new LibraryFile(file.name(), file.text().replaceFirst(Pattern.quote(part), other));
    }
}
