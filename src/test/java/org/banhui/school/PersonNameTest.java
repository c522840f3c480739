package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banhui.base.DomainException;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void masksTheMiddleOfChineseNamesAndAllButTheFirstLetterOfOthers() {
        assertThat(PersonName.mask("张晓明")).isEqualTo("张*明");
        assertThat(PersonName.mask("李四")).isEqualTo("李*");
        assertThat(PersonName.mask("欧阳娜娜")).isEqualTo("欧*娜");
        assertThat(PersonName.mask("古丽·阿依夏木")).isEqualTo("古*木");
        assertThat(PersonName.mask("𠮷田春子")).isEqualTo("𠮷*子");
        assertThat(PersonName.mask("Mary Ann")).isEqualTo("M*");
    }

    @Test
    void closesTheGapsOfChineseNamesAndOfNoOthers() {
        assertThat(PersonName.fold("张　三")).isEqualTo("张三");
        assertThat(PersonName.fold("张 小 明")).isEqualTo("张小明");
        assertThat(PersonName.fold("欧阳 娜娜")).isEqualTo("欧阳娜娜");
        assertThat(PersonName.fold("古丽 阿依夏木")).isEqualTo("古丽 阿依夏木");
        assertThat(PersonName.fold("古丽 ・ 阿依")).isEqualTo("古丽·阿依");
        assertThat(PersonName.fold("Mary  Ann")).isEqualTo("Mary Ann");
    }

    @Test
    void countsWhatIsSeen() {
        assertThat(PersonName.clean("喆".repeat(20))).hasSize(20);
        assertThatThrownBy(() -> PersonName.clean("喆".repeat(21)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.name.long"));
        assertThatThrownBy(() -> PersonName.clean("\u200b \u0007"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.name.missing"));
    }
}
