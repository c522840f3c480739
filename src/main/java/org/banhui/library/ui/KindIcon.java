package org.banhui.library.ui;

import org.banhui.activity.Kind;

/** The icon that stands for a kind of step. */
final class KindIcon {

    private KindIcon() {}

    static String of(Kind kind) {
        return switch (kind) {
            case TALK -> "talk";
            case CASE -> "book";
            case CHOICE -> "quiz";
            case ORDER -> "plan";
            case BLANK -> "edit";
            case NUMBER -> "set";
            case POLL -> "vote";
            case CLOUD -> "idea";
            case BUZZ -> "bell";
            case PLEDGE -> "pen";
            case REFLECTION -> "paper";
            case REVOTE -> "undo";
            case DISCUSS -> "chat";
            case STANDINGS -> "award";
            case PAUSE -> "timer";
        };
    }
}
