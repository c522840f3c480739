package org.banhui.live.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.base.LinkKeys;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Refused.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("JOIN-4")
class TicketsTest {

    private static final SessionKey KEY = new SessionKey("abcdefghjk");

    private final HandMovedClock clock = new HandMovedClock();
    private final Tickets tickets = new Tickets(new LinkKeys(new byte[32]), clock);

    @Test
    void knowsItsOwnTicketsForTenMinutes() {
        String ticket = tickets.issue(KEY);
        UUID page = tickets.page(KEY, ticket);

        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(tickets.page(KEY, ticket)).isEqualTo(page);
        clock.forward(Duration.ofSeconds(1));
        refuses(Reason.TICKET, () -> tickets.page(KEY, ticket));
    }

    @Test
    void takesNoTicketOfAnotherSessionInstallationOrTime() {
        String ticket = tickets.issue(KEY);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        String[] parts = ticket.split("\\.");

        refuses(Reason.TICKET, () -> tickets.page(new SessionKey("zzzzzzzzzz"), ticket));
        refuses(Reason.TICKET, () -> new Tickets(new LinkKeys(otherKey), clock).page(KEY, ticket));
        refuses(
                Reason.TICKET,
                () -> tickets.page(KEY, parts[0] + "." + (Long.parseLong(parts[1]) + 600) + "." + parts[2]));
        refuses(Reason.TICKET, () -> tickets.page(KEY, UUID.randomUUID() + "." + parts[1] + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "00000000-0000-0000-0000-000000000000.9999999999", "😀"})
    void takesNoNonsense(String ticket) {
        refuses(Reason.TICKET, () -> tickets.page(KEY, ticket));
    }

    @Test
    void asksForFiveNumbersAMinuteAndForTheSameAgain() {
        UUID page = UUID.randomUUID();
        IntStream.rangeClosed(1, 5).forEach(number -> tickets.ask(page, number));

        assertThatCode(() -> tickets.ask(page, 3)).doesNotThrowAnyException();
        refuses(Reason.TRIES, () -> tickets.ask(page, 6));
        assertThatCode(() -> tickets.ask(UUID.randomUUID(), 6)).doesNotThrowAnyException();
        clock.forward(Duration.ofMinutes(1));
        assertThatCode(() -> tickets.ask(page, 6)).doesNotThrowAnyException();
    }

    private static void refuses(Reason reason, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
