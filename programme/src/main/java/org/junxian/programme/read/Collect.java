package org.junxian.programme.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// Collects the files of a package from a folder or a zip file, within the [Limits]. A zip file is never unpacked to
/// disk, its stated sizes are not believed, and a path that leads out of it is refused (I1).
public final class Collect {

    private final Findings findings;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;

    private Collect(Findings findings) {
        this.findings = findings;
    }

    /// The files of a folder; names that begin with a dot and symbolic links are passed over.
    public static Optional<PackageFiles> directory(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            findings.add(
                    Problem.NOT_A_PACKAGE,
                    Place.ofFile(folder.toString()),
                    reason("没有这个文件夹", "there is no such folder"));
            return Optional.empty();
        }
        Collect collect = new Collect(findings);
        try (Stream<Path> found = Files.walk(folder, Limits.DEPTH)) {
            List<Path> paths = found.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> !isHidden(folder.relativize(p)))
                    .sorted()
                    .toList();
            for (Path path : paths) {
                if (!collect.file(path, folder.relativize(path).toString().replace('\\', '/'))) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            findings.add(Problem.FILE_UNREADABLE, Place.ofFile(folder.toString()), e.toString());
            return Optional.empty();
        }
        return collect.done(folder.toString());
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private boolean file(Path path, String name) {
        try {
            if (Files.size(path) > Limits.of(name)) {
                return tooLarge(name);
            }
            return keep(name, Files.readAllBytes(path));
        } catch (IOException e) {
            findings.add(Problem.FILE_UNREADABLE, Place.ofFile(name), e.toString());
            return false;
        }
    }

    /// The files of a zip file. All of them may stand in one folder, which is then left away.
    public static Optional<PackageFiles> zip(byte[] bytes, Findings findings) {
        Collect collect = new Collect(findings);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (!entry.isDirectory() && !collect.entry(entry.getName(), zip)) {
                    return Optional.empty();
                }
            }
            if (entries == 0) {
                findings.add(
                        Problem.NOT_A_PACKAGE,
                        Place.ofFile("zip"),
                        reason("不是 zip 文件，或其中没有文件", "it is not a zip file, or there is nothing in it"));
                return Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.add(
                    Problem.NOT_A_PACKAGE,
                    Place.ofFile("zip"),
                    reason("zip 文件已损坏", "the zip file is damaged: " + e.getMessage()));
            return Optional.empty();
        }
        collect.leaveOneFolderAway();
        return collect.done("zip");
    }

    private boolean entry(String name, InputStream content) throws IOException {
        if (isUnsafe(name)) {
            findings.add(Problem.PATH_UNSAFE, Place.ofFile(name.replace('\0', ' ')));
            return false;
        }
        if (isHidden(Path.of(name)) || name.startsWith("__MACOSX/")) {
            return true;
        }
        if (files.containsKey(name)) {
            findings.add(Problem.FILE_TWICE, Place.ofFile(name));
            return false;
        }
        int limit = (int) Math.min(Limits.of(name), Limits.ALL - total);
        byte[] bytes = content.readNBytes(limit + 1);
        return bytes.length > limit ? tooLarge(name) : keep(name, bytes);
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    private boolean tooLarge(String name) {
        if (Limits.ALL - total < Limits.of(name)) {
            findings.add(Problem.PACKAGE_TOO_LARGE, Place.ofFile(name), megabytes(Limits.ALL), Limits.FILES);
        } else {
            findings.add(Problem.FILE_TOO_LARGE, Place.ofFile(name), megabytes(Limits.of(name)));
        }
        return false;
    }

    private boolean keep(String name, byte[] bytes) {
        total += bytes.length;
        files.put(name, bytes);
        if (total > Limits.ALL || files.size() > Limits.FILES) {
            findings.add(Problem.PACKAGE_TOO_LARGE, Place.ofFile(name), megabytes(Limits.ALL), Limits.FILES);
            return false;
        }
        return true;
    }

    private void leaveOneFolderAway() {
        if (files.isEmpty() || files.containsKey("programme.yaml")) {
            return;
        }
        String first = files.firstKey();
        int slash = first.indexOf('/');
        String folder = slash < 0 ? "" : first.substring(0, slash + 1);
        if (!folder.isEmpty() && files.keySet().stream().allMatch(f -> f.startsWith(folder))) {
            SortedMap<String, byte[]> inside = new TreeMap<>();
            files.forEach((path, bytes) -> inside.put(path.substring(folder.length()), bytes));
            files.clear();
            files.putAll(inside);
        }
    }

    private Optional<PackageFiles> done(String name) {
        if (!files.containsKey("programme.yaml")) {
            findings.add(
                    Problem.NOT_A_PACKAGE,
                    Place.ofFile(name),
                    reason("其中没有 programme.yaml", "there is no programme.yaml in it"));
            return Optional.empty();
        }
        return Optional.of(new PackageFiles(files));
    }

    private static Text reason(String zh, String en) {
        return new Text(zh, en);
    }

    private static String megabytes(int bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes >> 20);
    }
}
