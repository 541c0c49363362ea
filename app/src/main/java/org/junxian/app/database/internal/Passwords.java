package org.junxian.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.junxian.app.database.Login;

/// The three passwords of an embedded cluster: random, made once, kept in a file only the owner may read.
///
/// @param admin made by initdb; used once, to make the database and the other two
record Passwords(Login admin, Login owner, Login app) {

    private static final List<String> NAMES = List.of("junxian_admin", "junxian_owner", "junxian_app");

    static Passwords readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        var logins = NAMES.stream()
                .map(name -> new Login(name, kept.getProperty(name, "")))
                .toList();
        return new Passwords(logins.get(0), logins.get(1), logins.get(2));
    }

    private static void make(Path file) throws IOException {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (String name : NAMES) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            text.append(name)
                    .append('=')
                    .append(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            text.append('\n');
        }
        var half = file.resolveSibling(file.getFileName() + "." + System.nanoTime());
        writePrivately(half, text.toString());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Writes a file that nobody else may read, not even for the moment between making and restricting it.
    static void writePrivately(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
