package org.junxian.app.collection.internal;

import java.util.function.Consumer;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.form.Check;
import org.springframework.stereotype.Service;

/// What is written about a return besides figures: why an odd figure is right, that a comment is dealt with, that a
/// reviewer has looked.
@Service
class AnswerRemarks {

    private static final int LONGEST = 2_000;

    private final Desk desk;
    private final ReturnStore returns;
    private final RemarkStore remarks;
    private final AuditTrail audit;
    private final InArea inArea;

    AnswerRemarks(Desk desk, ReturnStore returns, RemarkStore remarks, AuditTrail audit, InArea inArea) {
        this.desk = desk;
        this.returns = returns;
        this.remarks = remarks;
        this.audit = audit;
        this.inArea = inArea;
    }

    /// Why a soft check that fails is right all the same; an empty text takes the explanation back.
    void explain(Caller by, ReturnId id, String check, String text) {
        var words = text.strip();
        if (words.length() > LONGEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, "text", words.length() + "", "1 - " + LONGEST);
        }
        change(by, id, (area) -> {
            var standing = desk.getForUpdate(area, id);
            EntryRight.whyNot(by, standing).ifPresent(refusal -> {
                throw refusal;
            });
            boolean soft = desk.question(standing).form().checks().stream()
                    .anyMatch(it -> it.id().equals(check) && it.level() == Check.Level.SOFT);
            if (!soft) {
                throw Refusal.of(Problem.UNKNOWN_CHECK, check);
            }
            remarks.addExplanation(id, check, words, by.name(), by.title(), desk.now());
            var findings = desk.findings(area, standing, desk.cells(area, id));
            returns.record(standing, Findings.blocking(findings));
            audit.append(by.actor(), "check explained", "return " + id, check + ": " + words);
        });
    }

    /// The county says a comment is dealt with, or a reviewer that it is not.
    void resolve(Caller by, ReturnId id, long comment, boolean resolved) {
        change(by, id, area -> {
            var standing = desk.getForUpdate(area, id);
            if (!concerns(by, standing)) {
                throw Refusal.of(Problem.NOT_ALLOWED);
            }
            if (!remarks.resolve(id, comment, resolved, by.name(), desk.now())) {
                throw Refusal.of(Problem.UNKNOWN_COMMENT, String.valueOf(comment));
            }
            audit.append(by.actor(), resolved ? "comment resolved" : "comment reopened", "return " + id, "" + comment);
        });
    }

    /// A reviewer has looked at this version: from now on the county cannot take it back, and the reviewer may decide
    /// on
    /// it together with others.
    void seen(Caller by, ReturnId id, int version) {
        change(by, id, area -> {
            var standing = desk.getForUpdate(area, id);
            if (!judges(by, standing)) {
                throw Refusal.of(Problem.NOT_ALLOWED);
            }
            if (standing.version() != version) {
                throw Refusal.of(
                        Problem.RETURN_CHANGED,
                        standing.unit().name(),
                        String.valueOf(standing.version()),
                        String.valueOf(version));
            }
            returns.markSeen(id, by.name(), version, desk.now());
            audit.append(by.actor(), "return looked at", "return " + id, "version " + version);
        });
    }

    private void change(Caller by, ReturnId id, Consumer<Area> work) {
        var area = desk.area(by, id.programme());
        inArea.change(area, () -> {
            work.accept(area);
            return id;
        });
    }

    private static boolean concerns(Caller by, Standing standing) {
        return by.may(
                        Role.COUNTY_CLERK,
                        standing.id().programme(),
                        standing.id().unit())
                || judges(by, standing);
    }

    private static boolean judges(Caller by, Standing standing) {
        var id = standing.id();
        return by.may(Role.CITY_REVIEWER, id.programme(), id.unit())
                || by.may(Role.PROGRAMME_OFFICER, id.programme(), id.unit());
    }
}
