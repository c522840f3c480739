package org.banhui.desk;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a meeting is ended: an ended one cannot go on. */
final class EndQuestion extends ConfirmDialog {

    EndQuestion(String title, boolean rehearsal, Runnable end) {
        setHeader(getTranslation("desk.end.title", title));
        setText(getTranslation(rehearsal ? "desk.end.rehearsal" : "desk.end.text"));
        setCancelable(true);
        setCancelText(getTranslation("base.cancel"));
        setConfirmText(getTranslation("desk.end.yes"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> end.run());
    }
}
