package org.junxian.programme.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A result with everything behind it: the manifest, the files of the package it was computed from, and the tables.
///
/// As a zip: `manifest.json`, `README.txt`, `package/...`, `result/...`. `manifest` holds the bytes as they were read;
/// `others` the paths of files that belong to none of these.
public record Bundle(
        byte[] manifest,
        SortedMap<String, byte[]> packageFiles,
        SortedMap<String, byte[]> tables,
        SortedMap<String, byte[]> others) {

    static final String PACKAGE = "package/";
    static final String RESULT = "result/";
    static final String README = "README.txt";

    public Bundle {
        packageFiles = Collections.unmodifiableSortedMap(new TreeMap<>(packageFiles));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /// Sorts the files of a zip into the parts of a bundle.
    static Bundle of(SortedMap<String, byte[]> files) throws BundleUnreadable {
        byte[] manifest = files.get(ResultFiles.MANIFEST);
        if (manifest == null) {
            throw new BundleUnreadable("其中没有 manifest.json", "there is no manifest.json in it");
        }
        SortedMap<String, byte[]> packageFiles = new TreeMap<>();
        SortedMap<String, byte[]> tables = new TreeMap<>();
        SortedMap<String, byte[]> others = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(PACKAGE)) {
                packageFiles.put(path.substring(PACKAGE.length()), bytes);
            } else if (path.startsWith(RESULT)) {
                tables.put(path.substring(RESULT.length()), bytes);
            } else if (!path.equals(ResultFiles.MANIFEST)) {
                others.put(path, bytes);
            }
        });
        return new Bundle(manifest, packageFiles, tables, others);
    }
}
