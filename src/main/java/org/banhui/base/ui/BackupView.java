package org.banhui.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.banhui.base.DomainException;
import org.banhui.base.backup.Backups;
import org.banhui.base.backup.Backups.Backup;

/** The admin's backups: what there is, one more now, and a second place. */
@Route("backups")
@Menu(title = "base.backup.title", order = 96, icon = "save")
@RolesAllowed("ADMIN")
class BackupView extends Div implements HasDynamicTitle {

    private static final long MEGABYTE = 1024 * 1024;

    private final Backups backups;
    private final Div made = new Div();

    BackupView(Backups backups) {
        this.backups = backups;
        addClassName("page");
        Paragraph about =
                new Paragraph(getTranslation(backups.isOffered() ? "base.backup.about" : "base.backup.other"));
        about.addClassName("muted");
        Paragraph films = new Paragraph(getTranslation("base.backup.films"));
        films.addClassName("muted");
        Div head = new Div(new Div(new H1(getTranslation("base.backup.title")), about, films));
        head.addClassName("head");
        add(head);
        if (backups.isOffered()) {
            head.add(now());
            made.addClassName("stack");
            add(made, second());
            reload();
        }
    }

    private Div now() {
        Button now = new Button(getTranslation("base.backup.now"), Icons.of("save"), click -> {
            Backup backup = backups.make();
            reload();
            Notices.done(getTranslation("base.backup.done", backup.file().getFileName()));
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        now.setDisableOnClick(true);
        now.addClickListener(click -> now.setEnabled(true));
        Div acts = new Div(now);
        acts.addClassName("acts");
        return acts;
    }

    private void reload() {
        made.removeAll();
        List<Backup> all = backups.list();
        if (all.isEmpty()) {
            made.add(new EmptyState(
                    "save", getTranslation("base.backup.none"), getTranslation("base.backup.none.next")));
            return;
        }
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        Grid<Backup> table = new Grid<>();
        table.addColumn(backup -> time.format(backup.madeAt())).setHeader(getTranslation("base.backup.made"));
        table.addColumn(backup -> backup.file().getFileName()).setHeader(getTranslation("base.backup.file"));
        table.addColumn(backup -> String.format(getLocale(), "%.1f MB", (double) backup.bytes() / MEGABYTE))
                .setHeader(getTranslation("base.backup.size"));
        table.setItems(all);
        table.setAllRowsVisible(true);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        Code command =
                new Code("java -jar banhui.jar --restore=" + all.getFirst().file());
        made.add(table, new Paragraph(getTranslation("base.backup.restore")), command);
    }

    private Div second() {
        TextField place = new TextField(getTranslation("base.backup.second"));
        place.setHelperText(getTranslation("base.backup.second.help"));
        place.setWidth("480px");
        place.setValue(backups.secondPlace().map(Path::toString).orElse(""));
        Button save = new Button(getTranslation("base.save"), click -> {
            try {
                backups.setSecondPlace(place.getValue());
                place.setInvalid(false);
                Notices.done(getTranslation("base.backup.second.saved"));
            } catch (DomainException refusal) {
                place.setErrorMessage(
                        getTranslation(refusal.key(), refusal.args().toArray()));
                place.setInvalid(true);
            }
        });
        Div second = new Div(place, save);
        second.addClassNames("stack");
        return second;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.backup.title");
    }
}
