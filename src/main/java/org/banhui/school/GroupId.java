package org.banhui.school;

import java.util.UUID;
import org.banhui.base.Ids;

/** Names a standing group. */
public record GroupId(UUID value) {

    public static GroupId next() {
        return new GroupId(Ids.next());
    }
}
