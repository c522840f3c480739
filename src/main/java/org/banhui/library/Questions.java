package org.banhui.library;

import java.util.List;
import java.util.Optional;

/** The bank of ready questions. */
public interface Questions {

    /** The question with this code, also a retired one. */
    Optional<BankQuestion> find(String code);

    /**
     * The questions in a language whose text, or its pinyin initials, contains every word of {@code text}, ordered by
     * code; all of them for an empty text.
     */
    List<BankQuestion> search(String language, Optional<Theme> theme, String text);
}
