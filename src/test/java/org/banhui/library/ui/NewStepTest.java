package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.banhui.activity.Kind;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewStepTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_kind_starts_as_a_step_that_could_be_played(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.library_" + language);
        Step question = fresh(bundle, List.of()).of(Kind.CHOICE, "q");
        NewStep behind = fresh(bundle, List.of(question));
        List<Step> steps = Stream.concat(
                        Stream.of(question), Stream.of(Kind.values()).map(kind -> behind.of(kind, kind.word())))
                .toList();

        assertThat(validator.validate(new Outline("t", "", language, Settings.usual(), steps)))
                .isEmpty();
        assertThat(steps).allSatisfy(step -> assertThat(step.minutes()).isPositive());
    }

    private static NewStep fresh(ResourceBundle bundle, List<Step> asked) {
        return new NewStep(key -> new MessageFormat(bundle.getString(key)).format(new Object[0]), asked);
    }
}
