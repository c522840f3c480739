package org.banhui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 200 seats answer 20 questions, each answer is sent up to three times, sockets are cut at random, one page never reads,
 * and the server is killed twice in between.
 */
class ExactlyOnceIT {

    private static final int SEATS = 200;
    private static final int QUESTIONS = 20;

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedAnswerIsThereOnceAndEveryTotalFollowsFromTheAnswers() throws Exception {
        Random random = new Random(7);
        List<Pupil> pupils = new ArrayList<>();
        String key;
        try (ServerProcess server = ServerProcess.start(data, "-Xmx512m")) {
            ServerProcess.Opened opened = server.open(QUESTIONS, "ACCURACY");
            key = opened.key();
            Web web = new Web(server.port());
            for (int i = 0; i < SEATS; i++) {
                Pupil pupil =
                        new Pupil(server.port(), key, web.join(key, "Pupil " + i), new Random(random.nextLong()), 3);
                pupil.connect();
                pupils.add(pupil);
            }
            String silent = web.join(key, "Never reads");
            RawSocket deaf = RawSocket.connect(server.port(), key, text -> {}, () -> {}, false);
            deaf.send("{\"type\":\"hello\",\"role\":\"device\",\"token\":\"" + silent + "\"}");
            Host host = new Host(server.port(), key, web.enter(key, opened.hostTicket()));
            host.connect();
            host.awaitPhase("lobby", 20);

            for (int question = 1; question <= QUESTIONS; question++) {
                host.does("next");
                host.awaitPhase("reading", 10);
                host.does("next");
                host.awaitPhase("open", 10);
                cutSome(pupils, random);
                if (question == 7 || question == 14) {
                    server.kill();
                    server.restart();
                    host.awaitPhase("open", 60);
                }
                int run = host.run();
                for (Pupil pupil : pupils) {
                    pupil.await("a saved answer", 60, () -> pupil.saved(run).isPresent());
                }
                host.does("next");
                host.awaitPhase("closed", 10);
                host.does("next");
                host.awaitPhase("revealed", 10);
            }
            for (Pupil pupil : pupils) {
                pupil.await("the last result", 30, () -> pupil.total(host.run()).isPresent());
            }
            deaf.close();
            host.close();
            pupils.forEach(Page::close);
        }
        try (Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("banhui") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            assertOnce(database, pupils);
            assertTotals(database, pupils);
        }
    }

    /** About 5 % of the sockets. */
    private static void cutSome(List<Pupil> pupils, Random random) {
        for (Pupil pupil : pupils) {
            if (random.nextInt(20) == 0) {
                pupil.cut();
            }
        }
    }

    private static void assertOnce(Connection database, List<Pupil> pupils) throws SQLException {
        Map<UUID, Integer> stored = new HashMap<>();
        try (ResultSet rows = database.createStatement().executeQuery("select answer_id from answer")) {
            while (rows.next()) {
                stored.merge(rows.getObject(1, UUID.class), 1, Integer::sum);
            }
        }
        List<UUID> acknowledged = pupils.stream()
                .flatMap(p -> p.acknowledged().values().stream())
                .map(Pupil.Sent::id)
                .toList();
        assertThat(acknowledged).hasSize(SEATS * QUESTIONS);
        assertThat(stored).hasSize(SEATS * QUESTIONS).containsOnlyKeys(acknowledged);
        assertThat(stored.values()).containsOnly(1);
    }

    private static void assertTotals(Connection database, List<Pupil> pupils) throws SQLException {
        Map<String, Integer> ledger = new HashMap<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select s.name, sum(p.points) from posting p join seat s on s.id = p.seat_id"
                        + " group by s.name")) {
            while (rows.next()) {
                ledger.put(rows.getString(1), rows.getInt(2));
            }
        }
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            int right = (int) pupil.acknowledged().values().stream()
                    .filter(Pupil.Sent::right)
                    .count();
            assertThat(ledger.getOrDefault("Pupil " + i, 0)).isEqualTo(right * 1000);
            assertThat(pupil.total(QUESTIONS)).hasValue(right * 1000);
        }
    }
}
