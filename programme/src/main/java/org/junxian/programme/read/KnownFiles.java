package org.junxian.programme.read;

import java.util.List;
import java.util.regex.Pattern;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.Place;

/// Which files a package may have. A file nobody reads is a warning: usually its name is mistyped.
final class KnownFiles {

    private static final List<String> FIXED = List.of(
            "programme.yaml",
            "sources.csv",
            Tables.RECORDED_SOURCES,
            "indicators.yaml",
            "departments.yaml",
            ReadIntegrity.FILE,
            "territory/units.csv",
            "territory/classes.csv",
            "territory/neighbours.csv",
            "territory/external-neighbours.csv",
            "territory/statuses.csv",
            "territory/boundaries.geojson");
    private static final Pattern FREE = Pattern.compile(
            "(documents|schemes|cases|forms|studies)/[^/]+\\.yaml|figures/[^/]+\\.(csv|yaml)|(README|LICENSE|NOTICE)[^/]*|docs/.*");

    private KnownFiles() {}

    static void check(PackageFiles files, Findings findings) {
        for (String path : files.byPath().keySet()) {
            if (!FIXED.contains(path) && !FREE.matcher(path).matches()) {
                findings.add(
                        Problem.FILE_UNKNOWN,
                        Place.ofFile(path),
                        Suggestion.of(Nearest.find(path, FIXED).orElse(""), FIXED));
            }
        }
    }
}
