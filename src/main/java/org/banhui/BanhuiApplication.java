package org.banhui;

import org.banhui.base.start.Start;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the one process that serves the desk, the live pages and the family pages. */
@SpringBootApplication
@Modulithic(systemName = "Banhui")
public class BanhuiApplication {

    public static void main(String[] args) {
        SpringApplication banhui = new SpringApplication(BanhuiApplication.class);
        Start.prepare(banhui);
        banhui.run(args);
    }
}
