package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Locale;
import java.util.Set;
import org.banhui.school.SchoolRole;

/** The roles across the school; everybody else is a teacher by the classes they are in. */
final class RoleFields extends Composite<CheckboxGroup<SchoolRole>> {

    RoleFields() {
        getContent().setLabel(getTranslation("school.account.roles"));
        getContent().setItems(SchoolRole.values());
        getContent()
                .setItemLabelGenerator(
                        role -> getTranslation("school.role." + role.name().toLowerCase(Locale.ROOT) + ".long"));
        getContent().addClassName("upright");
    }

    void show(Set<SchoolRole> roles) {
        getContent().setValue(roles);
    }

    Set<SchoolRole> chosen() {
        return Set.copyOf(getContent().getValue());
    }
}
