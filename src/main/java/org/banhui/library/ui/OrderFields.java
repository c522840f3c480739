package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Order;
import org.banhui.activity.Weight;

/** The fields of steps to put in order; they are written in the right one. */
final class OrderFields extends ActivityFields {

    private final TextArea ask;
    private final Rows<String> items;
    private final TextArea explanation;
    private final Select<Weight> weight;
    private final IntegerField seconds;

    OrderFields(Order order, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), order.ask(), 2);
        items = TextRow.list(
                new Rows.About("activity.items", "library.order.items", Limits.of(Order.class, "items")),
                order.items(),
                TextRow.Sign.NUMBER,
                entries);
        explanation =
                entries.text("activity.explanation", getTranslation("library.explanation"), order.explanation(), 2);
        weight = entries.weight(order.weight());
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), order.seconds());
        getContent().add(ask, items, explanation, weight);
    }

    @Override
    Order activity() {
        return new Order(
                ask.getValue(), items.values(), explanation.getValue(), Entries.whole(seconds), weight.getValue());
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        items.setReadOnly(readOnly);
    }
}
