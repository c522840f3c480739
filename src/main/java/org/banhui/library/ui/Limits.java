package org.banhui.library.ui;

import jakarta.validation.constraints.Size;

/** How many a list may hold: what a form offers follows the rule and has none of its own. */
record Limits(int least, int most) {

    /** The limits of a record's list; throws IllegalArgumentException where the record sets none. */
    static Limits of(Class<? extends Record> owner, String list) {
        try {
            Size size = owner.getMethod(list).getAnnotation(Size.class);
            if (size != null) {
                return new Limits(size.min(), size.max());
            }
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(owner + " has no " + list, e);
        }
        throw new IllegalArgumentException(owner + " sets no limits to " + list);
    }
}
