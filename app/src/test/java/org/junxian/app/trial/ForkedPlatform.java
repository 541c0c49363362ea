package org.junxian.app.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.app.JunxianApplication;
import org.junxian.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The platform in a process of its own, with the memory it is given, that can be killed and started again on the same
/// data.
public final class ForkedPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Path folder;
    private final Path log;
    private final List<String> memory;
    private volatile Process process;
    private volatile int port;

    /// @param memory options of the virtual machine, for example `-Xmx512m`
    public ForkedPlatform(Path folder, String... memory) throws IOException {
        this.folder = folder;
        this.log = folder.resolve("platform.log");
        this.memory = List.of(memory);
        this.process = launch();
    }

    private Process launch() throws IOException {
        Files.writeString(log, "");
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(memory);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                JunxianApplication.class.getName(),
                "--junxian.data=" + folder,
                "--server.port=0"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        port = awaitPort();
        return process;
    }

    private int awaitPort() throws IOException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            var address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
            pause();
        }
        throw new AssertionError("The platform did not start:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Kills the application and nothing else: its PostgreSQL goes on.
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Kills PostgreSQL with all its processes: one that lives on would finish and commit what it was doing.
    public void killDatabase() throws IOException {
        var pidFile = folder.resolve("database/cluster-18/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var all = ProcessHandle.of(pid).stream()
                .flatMap(postmaster -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(postmaster), postmaster.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /// On the same data, after a kill.
    public void startAgain() throws IOException {
        launch();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /// As the owner of the tables, to whom row security applies too.
    public DriverManagerDataSource owner() throws IOException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("database.passwords"))) {
            passwords.load(in);
        }
        String database = Files.readAllLines(folder.resolve("database/cluster-18/postmaster.pid"))
                .get(3)
                .strip();
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + database + "/junxian?currentSchema=junxian",
                "junxian_owner",
                passwords.getProperty("junxian_owner"));
    }

    /// A caller with an open session, whose person is made when needed and holds exactly this role. Nobody of a
    /// demonstration: those may not come in any more once the platform starts without it.
    ///
    /// @param code of a city or county, the id of a department, or null
    public Caller signedIn(String name, Role role, String reach, @Nullable String programme, @Nullable String code)
            throws IOException {
        var jdbc = JdbcClient.create(owner());
        jdbc.sql("""
                        INSERT INTO person (name, title, password_hash, must_change_password, demonstration, made_at)
                        VALUES (:name, :name, '$argon2id$v=19$m=16384,t=2,p=1$nobody$nobody', false, false, now())
                        ON CONFLICT DO NOTHING""").param("name", name).update();
        jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, programme, code, since, given_by, given_at)
                        SELECT :name, :role, :reach, :programme, :code, DATE '2020-01-01', 'test', now()
                        WHERE NOT EXISTS (SELECT 1 FROM person_grant WHERE person = :name)""")
                .param("name", name)
                .param("role", role.id())
                .param("reach", reach)
                .param("programme", programme)
                .param("code", code)
                .update();
        String key = name + "-" + System.nanoTime();
        jdbc.sql("""
                        INSERT INTO web_session (key_hash, person, opened_by, started_at, used_at, address, browser)
                        VALUES (:hash, :name, 'password', now(), now(), '127.0.0.1', 'test')""").param("hash", hash(key)).param("name", name).update();
        var caller = new Caller(() -> port);
        caller.carry(key);
        return caller;
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Stops both the application and its PostgreSQL.
    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.destroy();
            try {
                if (process.waitFor(20, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        kill();
        killDatabase();
    }
}
