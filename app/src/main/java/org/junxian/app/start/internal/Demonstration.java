package org.junxian.app.start.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.programme.ReadPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Loads the package of Shandong and publishes the first edition of each of its schemes, unless that was done before.
@Component
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String PACKAGE = "shandong";

    private final LoadPackage loadPackage;
    private final PublishEdition publishEdition;
    private final String packages;

    Demonstration(
            LoadPackage loadPackage, PublishEdition publishEdition, @Value("${junxian.packages:}") String packages) {
        this.loadPackage = loadPackage;
        this.publishEdition = publishEdition;
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
