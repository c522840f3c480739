package org.banhui.play;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banhui.BanhuiApplication;
import org.banhui.activity.Choice;
import org.banhui.activity.Outline;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.TeamRule;
import org.banhui.activity.Weight;
import org.banhui.base.Ids;
import org.banhui.live.LiveSessions;
import org.banhui.live.MeetingPlan;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Passes;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product in a process of its own, with a line on standard input for what a teacher does at the desk: {@code open
 * QUESTIONS SCORING} opens a session for guests and answers {@code opened KEY HOST-TICKET STAGE-TICKET PIN}; {@code
 * ticket KEY} answers {@code ticket HOST-TICKET}; {@code heap} answers the live heap in bytes after a collection.
 */
public final class PlayServer {

    private PlayServer() {}

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(BanhuiApplication.class, args);
        String port = context.getEnvironment().getProperty("local.server.port");
        LiveSessions live = context.getBean(LiveSessions.class);
        Passes passes = context.getBean(Passes.class);
        System.out.println("ready " + port);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            System.out.println(
                    switch (words[0]) {
                        case "open" -> open(live, passes, Integer.parseInt(words[1]), words[2]);
                        case "ticket" ->
                            "ticket " + passes.issueTicket(new SessionKey(words[1]), PageRole.HOST, UUID.randomUUID());
                        case "heap" -> "heap " + heap();
                        default -> "unknown " + line;
                    });
        }
        context.close();
    }

    private static String open(LiveSessions live, Passes passes, int questions, String scoring) {
        SessionKey key = live.open(new MeetingPlan(
                "Play school",
                "",
                null,
                null,
                Ids.next(),
                "",
                12,
                0,
                40,
                true,
                false,
                outline(questions, ScoringMode.valueOf(scoring)),
                List.of(
                        new MeetingPlan.NewTeam(Ids.next(), "One", "teal"),
                        new MeetingPlan.NewTeam(Ids.next(), "Two", "blue"))));
        UUID nobody = UUID.randomUUID();
        return "opened %s %s %s %s"
                .formatted(
                        key.value(),
                        passes.issueTicket(key, PageRole.HOST, nobody),
                        passes.issueTicket(key, PageRole.STAGE, nobody),
                        live.snapshot(key).meeting().pin());
    }

    /** Questions whose right option is the one that says so; about 600 bytes to a device each. */
    static Outline outline(int questions, ScoringMode scoring) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= questions; i++) {
            List<Choice.Option> options = List.of(
                    new Choice.Option("This one is right", true, null),
                    new Choice.Option("Scan the code at once, then tell somebody at home", false, null),
                    new Choice.Option("Ask whether there is more to be had for free", false, null),
                    new Choice.Option("Send the code to a friend and let the friend try", false, null));
            steps.add(new Step(
                    "q" + i,
                    "Question " + i,
                    1,
                    "",
                    "",
                    new Choice(
                            Choice.Mode.SINGLE,
                            "Somebody in a game writes: add me and get a rare skin for free. What do you do? " + i,
                            null,
                            options,
                            "Free is the hook.",
                            600,
                            Weight.FULL)));
        }
        Settings settings = new Settings(scoring, TeamRule.MEAN, 1000, 3, false, false);
        return new Outline("Play", "", "en", settings, steps);
    }

    private static long heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
