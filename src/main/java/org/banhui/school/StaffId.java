package org.banhui.school;

import java.util.UUID;
import org.banhui.base.Ids;

/** Names a person of the staff. */
public record StaffId(UUID value) {

    public static StaffId next() {
        return new StaffId(Ids.next());
    }
}
