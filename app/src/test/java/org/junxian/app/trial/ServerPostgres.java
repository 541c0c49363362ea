package org.junxian.app.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL 15 of the system, made ready as the how-to tells an operator to: two roles and a database.
public final class ServerPostgres {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int port;

    private ServerPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /// The tests that ask for it are left out where PostgreSQL 15 is not installed.
    public static ServerPostgres start() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAMS.resolve("initdb")), "PostgreSQL 15 is not installed");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = new ServerPostgres(Files.createTempDirectory("junxian-pg15-"), socket.getLocalPort());
            socket.close();
            server.make();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make() throws IOException {
        if (ROOT) {
            run("chown", "postgres", folder.toString());
        }
        String cluster = folder.resolve("cluster").toString();
        asPostgres(PROGRAMS.resolve("initdb").toString(), "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8");
        goOn();
        for (String sql : List.of(
                "CREATE ROLE junxian_owner LOGIN",
                "CREATE ROLE junxian_app LOGIN",
                "CREATE DATABASE junxian OWNER junxian_owner")) {
            asPostgres(
                    PROGRAMS.resolve("psql").toString(),
                    "-h",
                    folder.toString(),
                    "-p",
                    "" + port,
                    "-U",
                    "postgres",
                    "-c",
                    sql);
        }
    }

    /// What the platform is told.
    public String[] settings() {
        return new String[] {
            "--junxian.database.url=jdbc:postgresql://127.0.0.1:" + port + "/junxian",
            "--junxian.data=" + FreshFolder.make("server-"),
            "--server.port=0"
        };
    }

    /// Starts it, at first or after a pause.
    public void goOn() {
        control("-l", folder.resolve("log").toString(), "-o", options(), "start");
    }

    private String options() {
        return "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    }

    /// Stops it without a word to those who are connected; nothing is lost.
    public void pause() {
        control("-m", "immediate", "stop");
    }

    private void control(String... words) {
        var command = new ArrayList<>(List.of(
                PROGRAMS.resolve("pg_ctl").toString(),
                "-D",
                folder.resolve("cluster").toString(),
                "-w"));
        command.addAll(Arrays.asList(words));
        try {
            asPostgres(command.toArray(String[]::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void stop() {
        control("-m", "fast", "stop");
        try {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asPostgres(String... command) throws IOException {
        var whole = new ArrayList<String>();
        if (ROOT) {
            whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        whole.addAll(Arrays.asList(command));
        run(whole.toArray(String[]::new));
    }

    private void run(String... command) throws IOException {
        var log = folder.resolveSibling(folder.getFileName() + ".log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
