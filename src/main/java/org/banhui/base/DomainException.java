package org.banhui.base;

import java.util.Arrays;
import java.util.List;

/** A refusal that a person can read: a message key and its arguments, translated where it is shown. */
public class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    public DomainException(String key, Object... args) {
        super(key + Arrays.toString(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
