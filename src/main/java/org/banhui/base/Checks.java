package org.banhui.base;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Checks records by their Jakarta Validation constraints, whose messages are keys of the message bundles. */
@Component
public final class Checks {

    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** Hands the record back; refuses with the first broken constraint's key, fields in alphabetical order. */
    public <T> T check(T form) {
        validator.validate(form).stream()
                .min(Comparator.comparing(one -> one.getPropertyPath().toString()))
                .map(ConstraintViolation::getMessage)
                .ifPresent(key -> {
                    throw new DomainException(key);
                });
        return form;
    }
}
