package org.banhui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.banhui.school.CurrentTeacher;

/** The first page of the desk. */
@Route("")
@Menu(title = "desk.home.title", order = 0, icon = "home")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(CurrentTeacher currentTeacher) {
        addClassName("page");
        add(new H1(getTranslation("desk.home.hello", currentTeacher.get().name())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.home.title") + " · " + getTranslation("base.product");
    }
}
