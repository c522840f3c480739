package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.banhui.live.HeldMeeting;
import org.banhui.live.SessionKey;
import org.junit.jupiter.api.Test;

class MeetingsViewTest extends DeskVisits {

    @Test
    void saysWhatWillBeHereWhenThereIsNothing() {
        BrowserlessUIContext window = window(lin);
        window.navigate(MeetingsView.class);

        assertThat(text(window)).contains("还没有上过班会");
    }

    @Test
    void listsHeldAndOpenMeetingsAndFindsThem() {
        SessionKey held = start();
        next(held);
        openings.end(lin, held);
        SessionKey open = start();
        BrowserlessUIContext window = window(assistant);
        window.navigate(MeetingsView.class);

        assertThat(rows(window)).extracting(HeldMeeting::key).containsExactly(open, held);

        window.find(TextField.class).single().setValue("没有这样的方案");
        assertThat(rows(window)).isEmpty();
        window.find(TextField.class).single().setValue("班");
        assertThat(rows(window)).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<HeldMeeting> rows(BrowserlessUIContext window) {
        return window.find(Grid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(HeldMeeting.class::cast)
                .toList();
    }
}
