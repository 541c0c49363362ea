package org.junxian.programme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a package, by path (`/` between folders), and their hashes. The bytes are not copied; whoever hands
/// them in leaves them alone.
public record PackageFiles(SortedMap<String, byte[]> byPath) {

    public PackageFiles {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static PackageFiles of(Map<String, byte[]> files) {
        return new PackageFiles(new TreeMap<>(files));
    }

    /// The SHA-256 of every file, in hexadecimal.
    public SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        byPath.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
        return hashes;
    }

    /// The hash of the package: SHA-256 over one line `hash  path` per file, sorted by path, as `sha256sum` prints
    /// them.
    public String hash() {
        StringBuilder lines = new StringBuilder();
        hashes().forEach((path, hash) ->
                lines.append(hash).append("  ").append(path).append('\n'));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
