package org.junxian.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// How the programs of PostgreSQL are run, because PostgreSQL refuses to run as root.
sealed interface RunAs {

    /// As the user who runs the application.
    record Itself() implements RunAs {}

    /// In a user namespace of its own, where root looks like nobody; the files stay root's.
    record OwnNamespace() implements RunAs {}

    /// As another user of the system, who is given the database folder.
    record OtherUser(String name) implements RunAs {}

    /// The first way that works here.
    ///
    /// @throws IllegalStateException when root can neither make a namespace nor find another user
    static RunAs choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Itself();
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return new OwnNamespace();
        }
        for (String user : List.of("postgres", "nobody")) {
            if (succeeds(new OtherUser(user).command(List.of("true")))) {
                return new OtherUser(user);
            }
        }
        throw new IllegalStateException("""
                PostgreSQL does not run as root, and neither `unshare` nor `setpriv` works here.
                Try: start Junxian as an ordinary user, or name a server in JUNXIAN_DATABASE_URL.""");
    }

    default List<String> command(List<String> program) {
        var whole = new ArrayList<String>();
        switch (this) {
            case Itself() -> {}
            case OwnNamespace() -> whole.addAll(List.of("unshare", "-U"));
            case OtherUser(var name) ->
                whole.addAll(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--init-groups"));
        }
        whole.addAll(program);
        return whole;
    }

    /// Gives the folder and everything in it to the user who will run PostgreSQL.
    default void handOver(Path folder) throws IOException {
        if (this instanceof OtherUser(var name)) {
            var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
            try (var files = Files.walk(folder)) {
                for (var file : files.toList()) {
                    Files.setOwner(file, owner);
                }
            }
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
