package org.junxian.app.evaluation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionPart;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.programme.Sha256;
import org.junxian.programme.result.EngineVersion;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.result.WriteBundle;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.BundleTables;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes an edition with its frozen files.
@Component
public class EditionWriter {

    /// For studies; changes how long they take, and nothing else (N1).
    private static final int THREADS = 2;

    private final EditionStore store;
    private final JsonMapper json;
    private final List<EditionPart> parts;

    EditionWriter(EditionStore store, JsonMapper json, List<EditionPart> parts) {
        this.store = store;
        this.json = json;
        this.parts = parts;
    }

    public Instant now() {
        return store.now();
    }

    /// The result as it would be frozen, with the hash that the edition would bear.
    public Proposed propose(Run run, Order order, Instant asOf, @Nullable Edition supersedes, @Nullable String reason) {
        var frozen = Freeze.freeze(run);
        return new Proposed(
                order.programme(),
                order.scheme(),
                order.title() == null ? frozen.title() : order.title(),
                asOf,
                supersedes,
                reason,
                frozen,
                Sha256.of(json.writeValueAsBytes(frozen)),
                ranked(frozen));
    }

    /// The hash that an edition of this run bears.
    public String hash(Run run) {
        return Sha256.of(json.writeValueAsBytes(Freeze.freeze(run)));
    }

    public Edition write(
            Actor by,
            Run run,
            LoadedProgramme programme,
            Order order,
            Instant asOf,
            Instant now,
            int number,
            @Nullable Edition supersedes,
            @Nullable String reason) {
        var frozen = Freeze.freeze(run);
        byte[] bytes = json.writeValueAsBytes(frozen);
        int ranked = ranked(frozen);
        var title = order.title() == null ? frozen.title() : order.title();
        var edition = new Edition(
                Edition.id(order.programme(), order.scheme(), number),
                order.programme(),
                order.scheme(),
                number,
                title,
                frozen.period(),
                asOf,
                now,
                by.name(),
                EngineVersion.current(),
                Sha256.of(bytes),
                frozen.demonstration(),
                supersedes == null ? null : supersedes.id(),
                null,
                reason,
                frozen.warnings(),
                ranked,
                frozen.units().size() - ranked);
        store.add(edition, programme.version());
        store.addFile(edition.id(), PublishedFiles.RESULT, bytes);
        freezeMore(run.input(edition));
        return edition;
    }

    /// The bundle and the parts of other modules. The studies of the package are run once for all of them.
    private void freezeMore(EditionInput input) {
        var edition = input.edition();
        var studies = studies(input.evaluated());
        store.addFile(edition.id(), PublishedFiles.BUNDLE, bundle(input.evaluated(), studies, edition.asOf()));
        for (var part : parts) {
            part.files(input, studies).forEach((name, content) -> store.addFile(edition.id(), name, content));
        }
    }

    private static List<StudyResult> studies(EvaluatedScheme evaluated) {
        try {
            return RunStudy.all(evaluated, THREADS);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.STUDY_NOT_COMPUTABLE, String.valueOf(e.getMessage()));
        }
    }

    /// The same bundle that the command line writes, so that `junxian verify` computes the edition again anywhere.
    private static byte[] bundle(EvaluatedScheme evaluated, List<StudyResult> studies, Instant asOf) {
        var files = WriteResult.write(
                evaluated,
                studies,
                BundleTables.ALL.of(evaluated),
                Optional.of(asOf.toString()),
                EngineVersion.current());
        return WriteBundle.write(evaluated.programme().files(), files);
    }

    private static int ranked(FrozenResult frozen) {
        var ranks = Objects.requireNonNull(
                frozen.ranks().get(frozen.nodes().getFirst().id()));
        return (int) ranks.stream().filter(Objects::nonNull).count();
    }
}
