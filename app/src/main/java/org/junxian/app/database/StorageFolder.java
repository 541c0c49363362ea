package org.junxian.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything the application must not lose. Only its owner may read it.
///
/// @param path absolute; exists
public record StorageFolder(Path path) {

    /// The folder the operator named, or the place the user's system keeps application data.
    ///
    /// @param named may be null or blank: then `$XDG_DATA_HOME/junxian`, or `~/.local/share/junxian`
    public static StorageFolder resolve(@Nullable String named, UnaryOperator<@Nullable String> environment) {
        var path = named != null && !named.isBlank() ? Path.of(named) : usual(environment);
        return open(path.toAbsolutePath().normalize());
    }

    private static Path usual(UnaryOperator<@Nullable String> environment) {
        String xdg = environment.apply("XDG_DATA_HOME");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "junxian");
        }
        String windows = environment.apply("LOCALAPPDATA");
        if (windows != null && !windows.isBlank()) {
            return Path.of(windows, "Junxian");
        }
        return Path.of(System.getProperty("user.home"), ".local", "share", "junxian");
    }

    private static StorageFolder open(Path path) {
        try {
            Files.createDirectories(path);
            restrict(path);
            return new StorageFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("""
                    The data folder %s cannot be made or written.
                    Try: give another folder with --data, or let this user write there.""".formatted(path), e);
        }
    }

    /// A sub-folder, made when it is missing, for the owner's eyes only.
    public Path folder(String name) {
        return open(path.resolve(name)).path();
    }

    private static void restrict(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
