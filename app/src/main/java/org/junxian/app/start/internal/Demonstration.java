package org.junxian.app.start.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.OpenCollection;
import org.junxian.app.departments.OpenSheets;
import org.junxian.app.departments.OpenSheets.Opening;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.programme.ReadPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Loads the package of Shandong, publishes the first edition of each of its schemes and asks counties and departments
/// for the yearly figures, unless that was done before.
@Component
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String PACKAGE = "shandong";

    private static final String FORM = "county-annual";
    private static final String PERIOD = "2024";
    private static final int DAYS_TO_FILL_IN = 21;

    private final LoadPackage loadPackage;
    private final PublishEdition publishEdition;
    private final OpenCollection openCollection;
    private final OpenSheets openSheets;
    private final Clock clock;
    private final String packages;

    Demonstration(
            LoadPackage loadPackage,
            PublishEdition publishEdition,
            OpenCollection openCollection,
            OpenSheets openSheets,
            Clock clock,
            @Value("${junxian.packages:}") String packages) {
        this.loadPackage = loadPackage;
        this.publishEdition = publishEdition;
        this.openCollection = openCollection;
        this.openSheets = openSheets;
        this.clock = clock;
        this.packages = packages;
    }

    void prepare() {
        var folder = folder();
        var reading = ReadPackage.fromDirectory(folder);
        var report = loadPackage.handle(Actor.SYSTEM, reading, false);
        String programme = report.programme();
        if (programme == null || !report.loaded()) {
            throw new IllegalStateException(
                    """
                    The package in %s has errors, the first at %s.
                    Try: junxian check %s""".formatted(folder, reading.errors().getFirst().place(), folder));
        }
        for (String scheme : publishEdition.unpublished(programme)) {
            var edition = publishEdition.handle(Actor.SYSTEM, new Order(programme, scheme, null, null));
            LOG.info("Published {}: {} units ranked", edition.id(), edition.ranked());
        }
        ask(programme);
    }

    /// Asks counties and departments for the year, due in some weeks from now; once.
    private void ask(String programme) {
        var dueOn = LocalDate.now(clock).plusDays(DAYS_TO_FILL_IN);
        try {
            openCollection.handle(Actor.SYSTEM, programme, FORM, PERIOD, dueOn);
        } catch (Refusal e) {
            if (e.problem() != Problem.COLLECTION_EXISTS) {
                throw e;
            }
        }
        openSheets.handle(Actor.SYSTEM, new Opening(programme, PERIOD, null, dueOn));
    }

    /// The folder the operator named, else `programmes` of the installation, else of the working directory.
    private Path folder() {
        @Nullable String home = System.getenv("JUNXIAN_HOME");
        Path parent = !packages.isBlank()
                ? Path.of(packages)
                : home != null ? Path.of(home, "programmes") : Path.of("programmes");
        Path folder = parent.resolve(PACKAGE).toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve("programme.yaml"))) {
            throw new IllegalStateException("""
                    There is no package in %s.
                    Try: name the folder that holds `shandong` with --junxian.packages, or set JUNXIAN_HOME.""".formatted(folder));
        }
        return folder;
    }
}
