package org.junxian.programme.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a result: its tables by name, and the manifest that names them. The bytes are not copied.
public record ResultFiles(Manifest manifest, SortedMap<String, byte[]> tables) {

    /// The file that says what a result is.
    public static final String MANIFEST = "manifest.json";

    public ResultFiles {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    public byte[] manifestBytes() {
        return WriteManifest.bytes(manifest);
    }

    /// All files by name, the manifest among them.
    public SortedMap<String, byte[]> byName() {
        SortedMap<String, byte[]> all = new TreeMap<>(tables);
        all.put(MANIFEST, manifestBytes());
        return all;
    }
}
