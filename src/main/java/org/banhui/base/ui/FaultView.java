package org.banhui.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page of the desk that could not be shown: the refusal in plain words, or that it is not the teacher's fault. */
@ParentLayout(MainLayout.class)
@PermitAll
public class FaultView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    private final Words words;

    FaultView(Words words) {
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fault) {
        removeAll();
        addClassName("page");
        Anchor home = new Anchor("/app", getTranslation("base.home"));
        if (fault.getCaughtException() instanceof DomainException refusal) {
            add(new EmptyState("info", getTranslation("base.refused.title"), words.say(getLocale(), refusal), home));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        LOG.error("A page of the desk failed", fault.getException());
        add(new EmptyState("info", getTranslation("base.fault.title"), getTranslation("base.fault.next"), home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
