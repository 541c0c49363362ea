package org.junxian.app.programmes.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.LoadReport.PackageProblem;
import org.junxian.programme.check.Finding;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The checker's findings as the interface shows them.
public final class PackageProblems {

    private PackageProblems() {}

    public static List<PackageProblem> of(List<Finding> findings) {
        return findings.stream().map(PackageProblems::problem).toList();
    }

    private static PackageProblem problem(Finding finding) {
        var zh = finding.message(Language.ZH);
        var en = finding.message(Language.EN);
        var place = finding.place();
        return new PackageProblem(
                place.file(),
                known(place.line()),
                known(place.column()),
                finding.problem().code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                new Text(zh.found() + zh.expected(), en.found() + " " + en.expected()),
                new Text(zh.found(), en.found()),
                new Text(zh.expected(), en.expected()),
                new Text(zh.tryThis(), en.tryThis()));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }
}
