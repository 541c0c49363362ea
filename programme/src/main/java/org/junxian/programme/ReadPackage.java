package org.junxian.programme;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junxian.programme.check.Findings;
import org.junxian.programme.read.Collect;
import org.junxian.programme.read.Draft;

/// The door: reads and checks a package, from wherever its files are. Never throws for what is in the files; what is
/// wrong with them is in the findings, all of it at once.
public final class ReadPackage {

    private ReadPackage() {}

    /// A package in a folder; names that begin with a dot are passed over.
    public static Reading fromDirectory(Path folder) {
        Findings findings = new Findings();
        return read(Collect.directory(folder, findings), findings);
    }

    /// A package in a zip file: its files at the top, or all of them in one folder.
    public static Reading fromZip(byte[] zip) {
        Findings findings = new Findings();
        return read(Collect.zip(zip, findings), findings);
    }

    /// A package in memory: bytes by path.
    public static Reading from(Map<String, byte[]> files) {
        return read(Optional.of(PackageFiles.of(files)), new Findings());
    }

    private static Reading read(Optional<PackageFiles> files, Findings findings) {
        Optional<Programme> programme = files.flatMap(f -> new Draft(f, findings).read());
        return new Reading(findings.none() ? programme : Optional.empty(), findings.list());
    }
}
