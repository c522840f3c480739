package org.banhui.library.ui;

import java.util.UUID;
import java.util.regex.Pattern;
import org.banhui.activity.Outline;
import org.banhui.library.PlanPreview;

/** A preview whose pictures are the desk's: a plan that is not played has no address of its own for them. */
record PicturedPreview(PlanPreview plain, PictureAddresses addresses) implements PlanPreview {

    private static final Pattern PICTURE = Pattern.compile("/s/[^/\"]+/picture/([0-9a-f-]{36})");

    @Override
    public String stage(Outline outline, int step, boolean revealed) {
        return pictured(plain.stage(outline, step, revealed));
    }

    @Override
    public String device(Outline outline, int step) {
        return pictured(plain.device(outline, step));
    }

    private String pictured(String message) {
        return PICTURE.matcher(message).replaceAll(found -> addresses.of(UUID.fromString(found.group(1))));
    }
}
