package org.banhui.wire;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banhui.activity.Film;
import org.banhui.activity.Filmed;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Place;
import org.banhui.live.run.Seen;
import org.banhui.wire.frame.FilmMove;
import org.banhui.wire.frame.ServerFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the shown film plays and how loud: what stages are asked to do, told again to whoever comes back. It is no part
 * of the session's state, so a restart of the server costs one tap at most.
 */
@Component
class FilmReels {

    private static final int LOUDEST = 10;
    private static final int USUAL = 8;

    private final Map<SessionKey, Reel> reels = new ConcurrentHashMap<>();

    /** {@code back} counts how often 10 seconds were asked back. */
    private record Reel(int run, boolean playing, int volume, int back) {

        Reel moved(FilmMove move) {
            return switch (move) {
                case PLAY -> new Reel(run, true, volume, back);
                case PAUSE -> new Reel(run, false, volume, back);
                case BACK -> new Reel(run, playing, volume, back + 1);
                case LOUDER -> new Reel(run, playing, Math.min(LOUDEST, volume + 1), back);
                case QUIETER -> new Reel(run, playing, Math.max(0, volume - 1), back);
            };
        }
    }

    /** Moves the film that is shown; the reason where there is none or the sender saw something else. */
    Optional<Decision.Reason> move(Snapshot snapshot, Seen seen, FilmMove move) {
        if (snapshot.state().place() == Place.ENDED) {
            return Optional.of(Decision.Reason.ENDED);
        }
        if (seen.run() != snapshot.state().shown()) {
            return Optional.of(Decision.Reason.STALE);
        }
        if (film(snapshot).isEmpty()) {
            return Optional.of(Decision.Reason.NOT_NOW);
        }
        reels.compute(
                snapshot.meeting().key(), (key, reel) -> of(snapshot, reel).moved(move));
        return Optional.empty();
    }

    /** What stages and host pages are told of the shown film; nothing where the step has none. */
    Optional<ServerFrame.Film> told(Snapshot snapshot) {
        SessionKey key = snapshot.meeting().key();
        if (snapshot.state().place() == Place.ENDED) {
            reels.remove(key);
        }
        return film(snapshot).map(film -> {
            Reel reel = of(snapshot, reels.get(key));
            return new ServerFrame.Film(
                    reel.run(),
                    film.title(),
                    film.file() == null ? null : "/s/" + key.value() + "/film/" + film.file(),
                    reel.playing(),
                    reel.volume(),
                    reel.back());
        });
    }

    private static Reel of(Snapshot snapshot, @Nullable Reel reel) {
        int run = snapshot.state().shown();
        return reel == null
                ? new Reel(run, false, USUAL, 0)
                : reel.run() == run ? reel : new Reel(run, false, reel.volume(), 0);
    }

    private static Optional<Film> film(Snapshot snapshot) {
        return snapshot.step()
                .flatMap(step -> step.activity() instanceof Filmed filmed
                        ? Optional.ofNullable(filmed.film())
                        : Optional.empty());
    }
}
