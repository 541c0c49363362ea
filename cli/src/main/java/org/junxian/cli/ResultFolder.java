package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junxian.programme.result.Manifest;
import org.junxian.programme.result.ReadManifest;
import org.junxian.programme.result.ResultFiles;

/// The folder a result is written to. It is never half-written: files are written to a folder beside it first, which
/// then takes its place.
final class ResultFolder {

    private final Path folder;
    private final boolean foreign;

    private ResultFolder(Path folder, boolean foreign) {
        this.folder = folder;
        this.foreign = foreign;
    }

    /// Refuses a folder with other files than those of an earlier result, unless `force`; then these files stay.
    static ResultFolder require(Path out, boolean force) throws Refusal {
        Path folder = out.toAbsolutePath().normalize();
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Refusal("out-is-file", out);
            }
            List<String> foreign = Files.exists(folder) ? foreign(folder) : List.of();
            if (!foreign.isEmpty() && !force) {
                throw new Refusal("out-not-empty", out, foreign.size(), foreign.getFirst());
            }
            return new ResultFolder(folder, !foreign.isEmpty());
        } catch (IOException e) {
            throw new Refusal("unwritable", out, e.toString());
        }
    }

    /// The names in a folder that are no part of an earlier result.
    private static List<String> foreign(Path folder) throws IOException {
        Set<String> ours = new HashSet<>();
        Path manifest = folder.resolve(ResultFiles.MANIFEST);
        if (Files.isRegularFile(manifest)) {
            try {
                Manifest earlier = ReadManifest.of(Files.readAllBytes(manifest));
                ours.addAll(earlier.outputs().keySet());
                ours.add(ResultFiles.MANIFEST);
            } catch (IllegalArgumentException e) {
                ours.clear(); // some other program's manifest.json
            }
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString())
                    .filter(name -> !ours.contains(name))
                    .sorted()
                    .toList();
        }
    }

    void write(SortedMap<String, byte[]> files) throws Refusal {
        Path beside = beside("new");
        try {
            Files.createDirectories(beside);
            for (var file : files.entrySet()) {
                Files.write(beside.resolve(file.getKey()), file.getValue());
            }
            if (foreign || isWhereWeAre()) {
                moveInto(beside, files.keySet());
            } else {
                takePlace(beside);
            }
        } catch (IOException e) {
            throw new Refusal("unwritable", folder, e.toString());
        } finally {
            delete(beside);
        }
    }

    /// The folder of the running process can not be replaced under it.
    private boolean isWhereWeAre() throws IOException {
        return Files.exists(folder) && Files.isSameFile(folder, Path.of(""));
    }

    private Path beside(String what) {
        return folder.resolveSibling("." + folder.getFileName() + "." + what + "-"
                + ProcessHandle.current().pid());
    }

    private void takePlace(Path beside) throws IOException {
        Path old = beside("old");
        if (Files.exists(folder)) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /// Without its manifest a folder is no result; it goes first and comes last.
    private void moveInto(Path beside, Set<String> names) throws IOException {
        Files.deleteIfExists(folder.resolve(ResultFiles.MANIFEST));
        for (String name : names) {
            if (!name.equals(ResultFiles.MANIFEST)) {
                Files.move(beside.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(beside.resolve(ResultFiles.MANIFEST), folder.resolve(ResultFiles.MANIFEST));
    }

    /// Leaves nothing behind; what can not be deleted is left to whoever keeps the disk.
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
