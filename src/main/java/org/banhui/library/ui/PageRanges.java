package org.banhui.library.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Page numbers as people write them: 1, 3–5, 9. */
final class PageRanges {

    private PageRanges() {}

    /** @param pages in ascending order */
    static String of(List<Integer> pages, Locale locale) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pages.size(); i++) {
            boolean ends = i + 1 == pages.size() || pages.get(i + 1) > pages.get(i) + 1;
            if (ends) {
                int first = pages.get(from);
                int last = pages.get(i);
                ranges.add(first == last ? String.valueOf(first) : first + "–" + last);
                from = i + 1;
            }
        }
        return String.join(locale.getLanguage().equals("zh") ? "、" : ", ", ranges);
    }
}
