package org.banhui.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing is at this address of the desk, or it is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        removeAll();
        addClassName("page");
        add(new EmptyState(
                "search",
                getTranslation("base.missing.title"),
                getTranslation("base.missing.next"),
                new Anchor("/app", getTranslation("base.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
