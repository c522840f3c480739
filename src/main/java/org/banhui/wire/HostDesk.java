package org.banhui.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.banhui.activity.Question;
import org.banhui.base.ShownAddress;
import org.banhui.library.BankQuestion;
import org.banhui.library.Questions;
import org.banhui.library.Theme;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.print.QrCode;
import org.banhui.wire.frame.ServerFrame;
import org.springframework.stereotype.Component;

/** What a host panel asks for beside its commands: a code for a phone, a question of the library. */
@Component
class HostDesk {

    /** More than anybody reads while a class waits. */
    private static final int MOST_FOUND = 30;

    private final LiveSessions live;
    private final Pairings pairings;
    private final Questions questions;
    private final ShownAddress addresses;
    private final Clock clock;

    HostDesk(LiveSessions live, Pairings pairings, Questions questions, ShownAddress addresses, Clock clock) {
        this.live = live;
        this.pairings = pairings;
        this.questions = questions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The code travels in the picture itself and behind the #, so that no log of addresses holds it. */
    ServerFrame.Pairing pair(Connection connection, PageRole page) {
        Pairings.Offer offer = pairings.offer(
                connection.key(),
                page,
                connection.pass().flatMap(held -> held.person()).orElse(null));
        String address = addresses.origin(connection.host(), connection.isSecure()) + "/remote";
        String svg = QrCode.of(address + "#c=" + offer.code()).svg();
        String qr =
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return new ServerFrame.Pairing(
                page, offer.code(), address, qr, offer.until().toEpochMilli(), clock.millis());
    }

    /** Questions in the language of the meeting; of what is right in them nothing is told. */
    ServerFrame.Found find(SessionKey key, Optional<Theme> theme, String text) {
        String language = live.snapshot(key).outline().language();
        List<BankQuestion> all = questions.search(language, theme, text);
        return new ServerFrame.Found(
                all.stream().limit(MOST_FOUND).map(HostDesk::told).toList(), all.size());
    }

    private static ServerFrame.FoundQuestion told(BankQuestion question) {
        Question activity = question.activity();
        return new ServerFrame.FoundQuestion(
                question.code(), question.title(), activity.ask(), activity.kind(), question.theme());
    }
}
