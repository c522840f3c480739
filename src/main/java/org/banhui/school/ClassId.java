package org.banhui.school;

import java.util.UUID;
import org.banhui.base.Ids;

/** Names a class. */
public record ClassId(UUID value) {

    public static ClassId next() {
        return new ClassId(Ids.next());
    }
}
