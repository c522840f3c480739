package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** One line of a {@link Rows}. */
abstract class Row<T> extends Composite<Div> {

    abstract T value();

    /**
     * Tells the row where it stands, again whenever the list changes.
     *
     * @param place from 0
     * @param name what the row is called for those who cannot see it
     * @param path where its faults are reported
     */
    abstract void standAt(int place, String name, String path);

    abstract void focus();

    abstract void setReadOnly(boolean readOnly);
}
