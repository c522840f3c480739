package org.banhui.play.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.tomcat.websocket.server.WsSci;
import org.banhui.wire.WithoutCompression;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The same stack with no rules at all: Spring WebSocket on Tomcat, a virtual thread a send, one thread that inserts
 * answers in groups and then acknowledges them. What the product costs more than this are its rules.
 */
public final class BareLoop {

    private static final String QUESTION =
            "{\"type\":\"device\",\"run\":{\"phase\":\"open\"},\"pad\":\"" + "x".repeat(540) + "\"}";
    private static final String ACK = "{\"type\":\"ack\",\"status\":\"saved\"}";

    private BareLoop() {}

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(Application.class, args);
        System.out.println("ready " + context.getEnvironment().getProperty("server.port"));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println("unknown " + line);
        }
        context.close();
    }

    /** A test configuration, so that the scan of the other tests leaves it out. */
    @TestConfiguration
    @EnableWebMvc
    @EnableWebSocket
    static class Application implements WebSocketConfigurer {

        @Bean
        TomcatServletWebServerFactory tomcat(Environment environment) {
            TomcatServletWebServerFactory factory =
                    new TomcatServletWebServerFactory(environment.getRequiredProperty("server.port", Integer.class));
            factory.addProtocolHandlerCustomizers(
                    protocol -> protocol.setExecutor(Executors.newVirtualThreadPerTaskExecutor()));
            factory.addContextCustomizers(context -> context.addServletContainerInitializer(new WsSci(), null));
            return factory;
        }

        @Bean
        WithoutCompression withoutCompression() {
            return new WithoutCompression();
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Override
        public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
            registry.addHandler(new Loop(), "/s/*/socket").setAllowedOrigins("*");
        }
    }

    private record Page(WebSocketSession socket, ReentrantLock lock) {

        void send(TextMessage message) {
            lock.lock();
            try {
                socket.sendMessage(message);
            } catch (IOException | IllegalStateException e) {
                return; // a page that has gone gets nothing more
            } finally {
                lock.unlock();
            }
        }
    }

    private record Waiting(Page page, String text) {}

    private static final class Loop extends TextWebSocketHandler {

        private final Map<String, Page> pages = new ConcurrentHashMap<>();
        private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();

        Loop() {
            Thread.ofPlatform().daemon().start(this::write);
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession socket) {
            pages.put(socket.getId(), new Page(socket, new ReentrantLock()));
        }

        @Override
        public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
            pages.remove(socket.getId());
        }

        @Override
        protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
            String text = message.getPayload();
            if (text.contains("\"next\"")) {
                TextMessage question = new TextMessage(QUESTION);
                pages.values().forEach(page -> Thread.startVirtualThread(() -> page.send(question)));
            } else if (text.contains("\"answer\"")) {
                queue.add(new Waiting(Objects.requireNonNull(pages.get(socket.getId())), text));
            }
        }

        private void write() {
            try (Connection connection = DriverManager.getConnection(
                    "jdbc:h2:file:" + Files.createTempDirectory("bare").resolve("bare") + ";WRITE_DELAY=0")) {
                connection.setAutoCommit(false);
                connection
                        .createStatement()
                        .execute("create table answer (id identity primary key, text varchar(400))");
                connection.commit();
                List<Waiting> batch = new ArrayList<>();
                while (true) {
                    batch.add(queue.take());
                    queue.drainTo(batch, 1999);
                    insert(connection, batch);
                    TextMessage ack = new TextMessage(ACK);
                    batch.forEach(w -> Thread.startVirtualThread(() -> w.page().send(ack)));
                    batch.clear();
                }
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void insert(Connection connection, List<Waiting> batch) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement("insert into answer (text) values (?)")) {
                for (Waiting waiting : batch) {
                    insert.setString(1, waiting.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.createStatement().execute("checkpoint sync");
        }
    }
}
