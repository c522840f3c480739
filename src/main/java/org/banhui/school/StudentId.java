package org.banhui.school;

import java.util.UUID;
import org.banhui.base.Ids;

/** Names a student. */
public record StudentId(UUID value) {

    public static StudentId next() {
        return new StudentId(Ids.next());
    }
}
