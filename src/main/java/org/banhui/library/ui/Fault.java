package org.banhui.library.ui;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banhui.activity.Outline;

/**
 * Something in a plan that is not finished, said by a message key.
 *
 * @param step the place of the step it is in, or empty for the plan itself
 * @param field the path of the field from the step, or from the plan
 */
record Fault(OptionalInt step, String field, String key, List<Object> args) {

    /** The path of the fault that a revote stands before its question. */
    static final String REVOTES = "askingAgainOnlyWhatWasAsked";

    private static final Pattern IN_STEP = Pattern.compile("steps\\[(\\d+)]\\.(.+)");

    static Fault of(ConstraintViolation<Outline> violation) {
        String path = violation.getPropertyPath().toString();
        Matcher inStep = IN_STEP.matcher(path);
        boolean found = inStep.matches();
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        Object value = violation.getInvalidValue();
        return new Fault(
                found ? OptionalInt.of(Integer.parseInt(inStep.group(1))) : OptionalInt.empty(),
                found ? inStep.group(2) : path,
                key(broken.annotationType().getSimpleName(), value, violation.getMessageTemplate()),
                args(limits, value));
    }

    private static String key(String constraint, Object value, String template) {
        return "library.fault."
                + switch (constraint) {
                    case "NotBlank", "NotNull" -> "blank";
                    case "Size" -> value instanceof String ? "long" : "count";
                    case "Min" -> "small";
                    case "Max" -> "large";
                    case "PositiveOrZero" -> "negative";
                    case "AssertTrue" -> template.replaceAll("[{}]", "");
                    default -> "other";
                };
    }

    private static List<Object> args(Map<String, Object> limits, Object value) {
        if (limits.get("value") instanceof Number limit) {
            return List.of(limit);
        }
        if (limits.get("max") instanceof Number most && limits.get("min") instanceof Number least) {
            return value instanceof String text ? List.of(most, text.length()) : List.of(least, most);
        }
        return List.of();
    }
}
