package org.junxian.app.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.evaluation.internal.EditionWriter;
import org.junxian.app.evaluation.internal.Evaluate;
import org.junxian.app.evaluation.internal.Proposed;
import org.junxian.app.evaluation.internal.Run;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Evaluates a scheme on the figures of a moment and freezes the result as the next edition of the scheme.
@Service
public class PublishEdition {

    /// What to publish.
    ///
    /// @param asOf  the moment to look at; null means now
    /// @param title null means the title of the scheme
    public record Order(
            String programme,
            String scheme,
            @Nullable Instant asOf,
            @Nullable Text title) {}

    private final Programmes programmes;
    private final Evaluate evaluate;
    private final EditionWriter writer;
    private final Editions editions;
    private final AuditTrail audit;

    PublishEdition(
            Programmes programmes, Evaluate evaluate, EditionWriter writer, Editions editions, AuditTrail audit) {
        this.programmes = programmes;
        this.evaluate = evaluate;
        this.writer = writer;
        this.editions = editions;
        this.audit = audit;
    }

    /// @throws Refusal when the scheme is unknown or cannot be computed, or the moment is in the future
    @Transactional
    public Edition handle(Actor by, Order order) {
        return publish(by, order, null, null);
    }

    /// Corrects an edition by a new one beside it; the old one stays as it was.
    ///
    /// @param reason shown beside both editions
    /// @throws Refusal when the edition is unknown or was corrected before
    @Transactional
    public Edition correct(Actor by, Order order, String edition, String reason) {
        return publish(by, order, correctable(order, edition), requireReason(reason));
    }

    /// What publishing would give now; nothing is kept.
    ///
    /// @throws Refusal as publishing would
    @Transactional(readOnly = true)
    public Proposed preview(Order order) {
        return propose(order, null, null);
    }

    /// What an erratum would give now; nothing is kept.
    ///
    /// @throws Refusal as correcting would
    @Transactional(readOnly = true)
    public Proposed previewErratum(Order order, String edition, String reason) {
        return propose(order, correctable(order, edition), requireReason(reason));
    }

    private Edition correctable(Order order, String edition) {
        var old = editions.get(edition);
        if (!old.programme().equals(order.programme()) || !old.scheme().equals(order.scheme())) {
            throw Refusal.of(Problem.UNKNOWN_EDITION, edition);
        }
        String later = old.supersededBy();
        if (later != null) {
            throw Refusal.of(Problem.ALREADY_REPLACED, edition, later);
        }
        return old;
    }

    private static String requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.of(Problem.BAD_PARAMETER, "reason", reason, "a sentence that says what was wrong");
        }
        return reason.strip();
    }

    private Proposed propose(Order order, @Nullable Edition supersedes, @Nullable String reason) {
        Instant now = writer.now();
        Instant asOf = order.asOf() == null ? now : order.asOf();
        requirePast(asOf, now);
        return writer.propose(run(order, asOf), titled(order, supersedes), asOf, supersedes, reason);
    }

    private Run run(Order order, Instant asOf) {
        var programme = programmes.asOf(order.programme(), asOf);
        return evaluate.handle(programme, programme.scheme(order.scheme()), asOf);
    }

    private static void requirePast(Instant asOf, Instant now) {
        if (asOf.isAfter(now)) {
            throw Refusal.of(Problem.BAD_PARAMETER, "asOf", asOf.toString(), "a moment that is not in the future");
        }
    }

    private static Order titled(Order order, @Nullable Edition supersedes) {
        return order.title() != null || supersedes == null
                ? order
                : new Order(order.programme(), order.scheme(), order.asOf(), supersedes.title());
    }

    private Edition publish(Actor by, Order order, @Nullable Edition supersedes, @Nullable String reason) {
        programmes.holdStill();
        Instant now = writer.now();
        Instant asOf = order.asOf() == null ? now : order.asOf();
        requirePast(asOf, now);
        var programme = programmes.asOf(order.programme(), asOf);
        var run = evaluate.handle(programme, programme.scheme(order.scheme()), asOf);
        int number = editions.list(order.programme(), order.scheme()).stream()
                        .mapToInt(Edition::number)
                        .max()
                        .orElse(0)
                + 1;
        var edition =
                writer.write(by, run, programme, titled(order, supersedes), asOf, now, number, supersedes, reason);
        audit.append(by, "edition published", "edition " + edition.id(), edition.hash());
        audit.anchor("edition " + edition.id());
        return edition;
    }

    /// The schemes of a programme that have no edition yet.
    public List<String> unpublished(String programme) {
        return programmes.get(programme).content().schemes().keySet().stream()
                .filter(scheme -> editions.newest(programme, scheme).isEmpty())
                .toList();
    }
}
