package org.banhui.play.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banhui.base.start.PackagedServer;

/**
 * The packaged product with its demo school, and one Chromium that knows it by a name that is not localhost, as in a
 * classroom on plain http.
 */
final class School implements AutoCloseable {

    static final String NAME = "banhui.test";
    private static final Path PICTURES = Path.of("target", "pictures");

    private final int port = PackagedServer.freePort();
    private final PackagedServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    School(Path folder, int tempo) {
        server = PackagedServer.start(
                folder,
                "--banhui.demo=true",
                "--banhui.data=" + folder.resolve("data"),
                "--banhui.tempo=" + tempo,
                "--server.port=" + port);
        server.awaitSaying("http://");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP " + NAME + " 127.0.0.1")));
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("script/bootstrap tests installs Chromium"));
    }

    /** A new person at a screen. */
    Page screen(int width, int height, String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setBaseURL(address()));
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        listen(page);
        return page;
    }

    /** A page that another page opened, as the stage from the desk. */
    Page listen(Page page) {
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        return page;
    }

    String address() {
        return "http://" + NAME + ":" + port;
    }

    /** The server's machine loses its process, as by {@code kill -9}. */
    void losesItsServer() {
        server.kill();
    }

    /** Starts the server again on the same data and port, and returns when the port answers. */
    void startsItsServerAgain() {
        server.restart();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest front = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            await().pollInSameThread()
                    .pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> client.send(front, BodyHandlers.discarding()).statusCode() > 0);
        }
    }

    /** Errors that pages wrote to their consoles. */
    List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture of a page under target/pictures. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
    }
}
