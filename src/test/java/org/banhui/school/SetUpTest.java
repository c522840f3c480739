package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.banhui.BanhuiTest;
import org.banhui.base.DomainException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class SetUpTest {

    @Autowired
    private SetUp setUp;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void emptyAgain() {
        jdbc.sql("delete from school").update();
    }

    @Test
    void asksVisitorsFromElsewhereForTheCodeInTheLog() {
        assertThatThrownBy(() -> setUp.complete(form("elsewhere"), "guessed1", "10.0.0.7"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.setup.code.wrong"));
        assertThat(schools.find()).isEmpty();
    }

    @Test
    void closesForGoodAfterTheFirstSchool() {
        assertThat(setUp.isOpen()).isTrue();

        setUp.completeHere(form("first-admin"));

        assertThat(setUp.isOpen()).isFalse();
        assertThat(schools.get().name()).isEqualTo("青石小学");
        assertThatThrownBy(() -> setUp.completeHere(form("second-admin")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.setup.closed"));
    }

    private SetUpForm form(String login) {
        return new SetUpForm(
                new SchoolForm("青石小学", "Asia/Shanghai", "zh", 40),
                login,
                "林老师",
                "four-plain-words",
                Optional.of(new ClassForm(Stage.OTHER, 2099, 1)));
    }
}
