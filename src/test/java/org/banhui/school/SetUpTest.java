package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.banhui.BanhuiTest;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class SetUpTest {

    private static int classNumber;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient jdbc;

    /** An own one: the application's remembers that other tests have set up a school. */
    private SetUp fresh() {
        return context.getAutowireCapableBeanFactory().createBean(SetUp.class);
    }

    @BeforeEach
    @AfterEach
    void emptyAgain() {
        jdbc.sql("delete from school").update();
    }

    @Test
    void asksVisitorsFromElsewhereForTheCodeInTheLog() {
        assertThatThrownBy(() -> fresh().complete(form("elsewhere"), "guessed1", "10.0.0.7"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.setup.code.wrong"));
        assertThat(schools.find()).isEmpty();
    }

    @Test
    void closesForGoodAfterTheFirstSchool() {
        SetUp setUp = fresh();
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
                login + Ids.word(6),
                "林老师",
                "four-plain-words",
                Optional.of(new ClassForm(Stage.OTHER, 2099, ++classNumber)));
    }
}
