package org.junxian.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the platform.
@SpringBootApplication
public class JunxianApplication {

    public static void main(String[] args) {
        SpringApplication.run(JunxianApplication.class, args);
    }
}
