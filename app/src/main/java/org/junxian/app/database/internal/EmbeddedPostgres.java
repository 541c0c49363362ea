package org.junxian.app.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.junxian.app.database.Database;
import org.junxian.app.database.StorageFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own inside the data folder: durable (fsync and checksums on), on the loopback address only.
///
/// When the application was killed and left it running, the next start takes it over. Not safe for two threads:
/// one start, then one stop. Not a hook of the virtual machine: the container stops it after everything that uses it.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "junxian";

    private final FolderLock lock;
    private final Path home;
    private final Path cluster;
    private final Passwords passwords;
    private final PostgresPrograms programs;
    private final int port;
    private boolean stopped;

    private EmbeddedPostgres(StorageFolder data) throws IOException {
        lock = FolderLock.take(data.path());
        try {
            home = data.folder("database");
            cluster = home.resolve("cluster-18");
            passwords = Passwords.readOrMake(data.path().resolve("database.passwords"));
            var binaries = PostgresBinaries.unpackOnce(home);
            programs = new PostgresPrograms(binaries, RunAs.choose(), home.resolve("programs.log"));
            port = startOrAdopt();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Starts the cluster of the data folder, making it first when there is none.
    ///
    /// @throws IllegalStateException when another application uses the folder, or PostgreSQL refuses to start
    public static EmbeddedPostgres start(StorageFolder data) {
        try {
            return new EmbeddedPostgres(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + data.path() + " cannot be started", e);
        }
    }

    public Database database() {
        return new Database(url(DATABASE), passwords.owner(), passwords.app(), Database.Kind.EMBEDDED);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private int startOrAdopt() throws IOException {
        boolean fresh = !Files.exists(cluster.resolve("PG_VERSION"));
        if (fresh) {
            initialise();
        }
        var orphan = Postmaster.of(cluster);
        if (orphan.isPresent()) {
            LOG.info(
                    "Taking over the PostgreSQL that was left running (process {})",
                    orphan.get().pid());
            FirstConnection.await(
                    "jdbc:postgresql://127.0.0.1:%d/postgres"
                            .formatted(orphan.get().port()),
                    passwords);
            return orphan.get().port();
        }
        int free = freePort();
        programs.run("pg_ctl", startArguments(free));
        FirstConnection.prepare("jdbc:postgresql://127.0.0.1:%d/".formatted(free), DATABASE, passwords);
        return free;
    }

    /// In a folder of its own first, so that a start killed half way leaves no half cluster behind.
    private void initialise() throws IOException {
        var half = home.resolve("cluster-18-" + UUID.randomUUID());
        var passwordFile = home.resolve("initial.password");
        Files.deleteIfExists(passwordFile);
        Passwords.writePrivately(passwordFile, passwords.admin().password());
        programs.handOver(home);
        try {
            programs.run(
                    "initdb",
                    List.of(
                            "-D",
                            half.toString(),
                            "-U",
                            passwords.admin().name(),
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"));
            Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private List<String> startArguments(int free) {
        String options = "-p " + free
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=50"
                + " -c shared_buffers=64MB -c timezone=UTC";
        return List.of(
                "-D",
                cluster.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                home.resolve("server.log").toString(),
                "-o",
                options,
                "start");
    }

    /// Starts PostgreSQL again when it is gone although nobody stopped it: killed, or out of memory. Does nothing
    /// while it runs.
    ///
    /// @return whether it had gone
    synchronized boolean revive() throws IOException {
        if (stopped || Postmaster.of(cluster).isPresent()) {
            return false;
        }
        LOG.warn("PostgreSQL is gone; starting it again");
        programs.run("pg_ctl", startArguments(port));
        return true;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Stops PostgreSQL cleanly and gives the folder free.
    @Override
    public synchronized void close() {
        stopped = true;
        try {
            programs.run("pg_ctl", List.of("-D", cluster.toString(), "-w", "-t", "30", "-m", "fast", "stop"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
