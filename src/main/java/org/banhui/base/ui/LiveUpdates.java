package org.banhui.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Brings news from other threads to a view: it hears of them while it is attached, and a page has at most one push
 * waiting, in which each of its views reads what is newest.
 */
public final class LiveUpdates {

    private LiveUpdates() {}

    /**
     * Refreshes a view on news.
     *
     * @param subscribe is given what to call on news, from any thread and as often as there are some; hands back what
     *     ends the subscription
     * @param refresh shows what is newest; called in the view's page, not on attach
     */
    public static void of(Component view, Function<Runnable, Runnable> subscribe, Runnable refresh) {
        view.addAttachListener(attached -> {
            Waiting waiting = Waiting.of(attached.getUI());
            Runnable end = subscribe.apply(() -> waiting.add(refresh));
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                end.run();
                waiting.remove(refresh);
            });
        });
    }

    /** The views of one page that have news to show. */
    private static final class Waiting {

        private final UI ui;
        private final Executor executor;
        private final Set<Runnable> refreshes = new LinkedHashSet<>();

        private Waiting(UI ui) {
            this.ui = ui;
            this.executor = ui.getSession().getService().getExecutor();
        }

        static Waiting of(UI ui) {
            Waiting known = ComponentUtil.getData(ui, Waiting.class);
            if (known != null) {
                return known;
            }
            Waiting first = new Waiting(ui);
            ComponentUtil.setData(ui, Waiting.class, first);
            return first;
        }

        void add(Runnable refresh) {
            boolean idle;
            synchronized (refreshes) {
                idle = refreshes.isEmpty();
                refreshes.add(refresh);
            }
            if (idle) {
                // UI.access may refresh on the calling thread, which must not be held up by a page.
                executor.execute(this::push);
            }
        }

        void remove(Runnable refresh) {
            synchronized (refreshes) {
                refreshes.remove(refresh);
            }
        }

        private void push() {
            try {
                ui.access(() -> taken().forEach(Runnable::run));
            } catch (UIDetachedException e) {
                taken();
            }
        }

        private List<Runnable> taken() {
            synchronized (refreshes) {
                List<Runnable> now = new ArrayList<>(refreshes);
                refreshes.clear();
                return now;
            }
        }
    }
}
