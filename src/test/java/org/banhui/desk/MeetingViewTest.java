package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.tabs.Tabs;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.banhui.base.ui.PdfLink;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Outcome;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Passes;
import org.banhui.print.ReadPdf;
import org.banhui.school.Rosters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingViewTest extends DeskVisits {

    @Autowired
    private Pairings pairings;

    @Autowired
    private Passes passes;

    @Autowired
    private Rosters rosters;

    @Test
    void showsTheHostPanelAndLinksToBothPages() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);

        String frame = window.find(IFrame.class).single().getSrc();
        assertThat(frame).startsWith("/s/" + key.value() + "/host#t=");
        String ticket = frame.substring(frame.indexOf('=') + 1);
        assertThat(passes.redeemTicket(key, ticket).role()).isEqualTo(PageRole.HOST);
        assertThat(links(window, "/app/open/" + key.value() + "/stage")).isTrue();
        assertThat(links(window, "/app/open/" + key.value() + "/host")).isTrue();

        Tabs pages = window.find(Tabs.class).single();
        pages.setSelectedIndex(1);
        assertThat(window.find(IFrame.class).single().getSrc()).startsWith("/s/" + key.value() + "/stage#t=");
    }

    @Test
    void makesAnotherOpeningCodeAndHidesIt() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);
        assertThat(text(window)).doesNotContainPattern("[0-9]{4} [0-9]{4}");

        click(window, "取一个开课码");
        String shown = text(window).replaceAll("(?s).*?([0-9]{4}) ([0-9]{4}).*", "$1$2");
        assertThat(passes.redeemCode(shown, "10.0.0.2")).isInstanceOf(Outcome.Granted.class);

        click(window, "遮住");
        assertThat(text(window)).contains("•••• ••••").doesNotContain(shown.substring(0, 4));
    }

    @Test
    void offersAPhoneToBeARemoteAndTakesItBack() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);
        window.find(MeetingHead.class).single();

        ((MeetingView) window.getCurrentView()).showPhones(PageRole.STUDENT);

        PairingDialog dialog = window.find(PairingDialog.class).single();
        String shown = dialog.getElement().getTextRecursively();
        assertThat(shown).contains("/remote", "看不到名单").containsAnyOf("Wi-Fi", "没有连网");
        String code = shown.replaceAll("(?s).*?([0-9]{4}) ([0-9]{4}).*", "$1$2");
        assertThat(pairings.redeem(code, "10.0.0.7").page()).isEqualTo(PageRole.STUDENT);
        dialog.refresh();
        assertThat(dialog.getElement().getTextRecursively()).contains("学生可以主持了").doesNotContain(code);

        window.test(button(window, "马上收回主持")).click();
        assertThat(pairings.count(key, PageRole.STUDENT)).isZero();
    }

    @Test
    void tellsThatTheMeetingHasEndedElsewhere() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);

        openings.end(assistant, key);

        awaits(window, "已结束");
        BrowserlessUIContext later = open(key);
        assertThat(text(later)).contains("“" + plan.title() + "”已经结束");
        assertThat(later.find(IFrame.class).exists()).isFalse();
    }

    @Test
    void printsACodeForEachPupil() {
        SessionKey key = start();
        BrowserlessUIContext window = window(lin);
        window.navigate(CodesView.class, Map.of(MeetingView.KEY, key.value()));

        assertThat(text(window)).contains("张晓明", "/c/" + grade3.code());
        rosters.seatCodes(lin, grade3.id())
                .values()
                .forEach(code -> assertThat(text(window)).containsIgnoringCase(code));
    }

    @Test
    void printsTheScriptOfTheMeetingWithItsCode() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);
        click(window, "取一个开课码");
        String code = text(window).replaceAll("(?s).*?([0-9]{4}) ([0-9]{4}).*", "$1$2");

        new MenuBarTester<>(window.find(MenuBar.class).single()).clickItem(0, 1);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        window.test(window.find(PdfLink.class).single()).download(pdf);
        assertThat(new ReadPdf(pdf.toByteArray()).text().replaceAll("\\s", ""))
                .contains(code, plan.outline().steps().getFirst().title().replaceAll("\\s", ""));
    }

    @Test
    void offersTheCardsToTheClassTeacherOnly() {
        SessionKey key = start();
        BrowserlessUIContext window = open(key);
        new MenuBarTester<>(window.find(MenuBar.class).single()).clickItem(0, 0);
        assertThat(window.find(PdfLink.class).exists()).isTrue();

        BrowserlessUIContext other = window(assistant);
        other.navigate(MeetingView.class, Map.of(MeetingView.KEY, key.value()));
        new MenuBarTester<>(other.find(MenuBar.class).single()).clickItem(0, 0);
        assertThat(other.find(PdfLink.class).exists()).isFalse();
    }

    private BrowserlessUIContext open(SessionKey key) {
        BrowserlessUIContext window = window(lin);
        window.navigate(MeetingView.class, Map.of(MeetingView.KEY, key.value()));
        return window;
    }
}
