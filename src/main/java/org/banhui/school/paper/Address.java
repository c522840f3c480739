package org.banhui.school.paper;

import org.banhui.print.Drawing;
import org.banhui.print.QrCode;
import org.banhui.school.SchoolClass;

/** A class address as a QR code opens it and as people type it. */
record Address(String link) {

    Address(String origin, SchoolClass one) {
        this(origin + "/c/" + one.code());
    }

    /** Without the scheme, which browsers add. */
    String shown() {
        return shown(link);
    }

    static String shown(String link) {
        return link.replaceFirst("^https?://", "");
    }

    Drawing code() {
        return QrCode.of(link).drawing();
    }
}
