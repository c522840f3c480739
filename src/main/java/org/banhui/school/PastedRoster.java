package org.banhui.school;

import java.util.List;

/**
 * A new roster, pasted or from a file, as it was understood. Remarks that block must be put right first: nothing is taken in by halves. The
 * others only tell, for instance that an empty line was skipped.
 */
public record PastedRoster(List<StudentForm> pupils, List<Remark> remarks) {

    public boolean isReady() {
        return !pupils.isEmpty() && remarks.stream().noneMatch(Remark::blocks);
    }

    /** What there is to say about a line or a row of a sheet, counted from 1: a message key and its arguments. */
    public record Remark(int line, boolean blocks, String key, List<Object> args) {}
}
