package org.banhui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /** A module may use those before it, never those after it. */
    private static final List<String> ORDER =
            List.of("base", "tables", "print", "school", "activity", "library", "live", "rehearsal", "wire", "desk");

    private final ApplicationModules modules = ApplicationModules.of(BanhuiApplication.class);

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        modules.verify();
    }

    @Test
    void modulesUseOnlyThoseBeforeThem() {
        assertThat(modules.stream()).allSatisfy(module -> {
            int place = ORDER.indexOf(top(module));
            assertThat(place).as("the place of " + top(module)).isNotNegative();
            assertThat(module.getDirectDependencies(modules).uniqueModules().map(ModularityTest::top))
                    .as(top(module))
                    .allMatch(used -> ORDER.indexOf(used) <= place);
        });
    }

    /** The outermost module that this one lies in. */
    private static String top(ApplicationModule module) {
        return module.getIdentifier().toString().split("\\.", 2)[0];
    }
}
