package org.banhui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the one process that serves the desk, the live pages and the family pages. */
@SpringBootApplication
@Modulithic(systemName = "Banhui")
public class BanhuiApplication {

    public static void main(String[] args) {
        SpringApplication.run(BanhuiApplication.class, args);
    }
}
