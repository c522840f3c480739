package org.banhui.wire;

import java.util.List;
import java.util.UUID;
import org.banhui.activity.ScoredQuestion;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.wire.frame.ServerFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of names: arrivals for the waiting page, everybody for the host panel. */
@Component
class People {

    private final LiveSessions live;

    People(LiveSessions live) {
        this.live = live;
    }

    ServerFrame.Arrivals arrivals(Snapshot snapshot) {
        List<String> names = live.seats(snapshot.meeting().key()).stream()
                .filter(Seat::present)
                .map(Seat::name)
                .toList();
        return new ServerFrame.Arrivals(names, snapshot.meeting().expected());
    }

    ServerFrame.People list(Snapshot snapshot) {
        SessionKey key = snapshot.meeting().key();
        int run = snapshot.state().shown();
        List<ServerFrame.Person> people = live.seats(key).stream()
                .filter(Seat::present)
                .map(seat -> new ServerFrame.Person(
                        seat.id(),
                        seat.name(),
                        null,
                        seat.team(),
                        live.online(key, seat.id()),
                        live.given(key, run, seat.id()).isPresent(),
                        right(snapshot, seat.id()),
                        snapshot.pointsBySeat().getOrDefault(seat.id(), 0)))
                .toList();
        return new ServerFrame.People(run, people, List.of(), List.of());
    }

    private @Nullable Boolean right(Snapshot snapshot, UUID seat) {
        if (!snapshot.revealed()) {
            return null;
        }
        return snapshot.question()
                .filter(ScoredQuestion.class::isInstance)
                .map(ScoredQuestion.class::cast)
                .flatMap(q -> live.given(
                                snapshot.meeting().key(), snapshot.state().shown(), seat)
                        .map(g -> q.right(g.answer())))
                .orElse(null);
    }
}
