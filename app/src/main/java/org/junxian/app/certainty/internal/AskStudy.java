package org.junxian.app.certainty.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.check.Finding;
import org.junxian.programme.check.Findings;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.junxian.programme.read.ReadOwnStudy;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.study.StudyDefinition;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Starts a study that somebody asks for. It is read by the rules of the study files before the job begins, so that
/// what is wrong is said at once.
@Service
class AskStudy {

    /// The id that every such study has; it is found by its job.
    static final String ID = "own";

    private static final Map<String, String> NAMELESS = Map.of("zh", "自拟研究", "en", "Own study");

    /// Evaluations of the sensitivity indices times units: what their outputs take is held in memory.
    private static final long MOST_OUTPUTS = 10_000_000;

    private final Editions editions;
    private final EditionInputs inputs;
    private final Jobs jobs;
    private final OwnStudyWork work;
    private final JsonMapper json;

    AskStudy(Editions editions, EditionInputs inputs, Jobs jobs, OwnStudyWork work, JsonMapper json) {
        this.editions = editions;
        this.inputs = inputs;
        this.jobs = jobs;
        this.work = work;
        this.json = json;
    }

    /// @param written the keys of a study file, without `study` and `scheme`
    /// @throws Refusal when the caller may not, or something is wrong with the study
    JobView handle(Caller caller, String edition, Map<String, @Nullable Object> written) {
        caller.require(Role.PROGRAMME_OFFICER, Role.ANALYST);
        var area = OwnStudies.requireArea(caller, editions.get(edition).programme());
        var input = inputs.get(edition);
        var study = read(input, written);
        requireSize(input, study);
        var title = new Text(
                "可靠性研究：" + study.title().zh(),
                "Study of certainty: " + study.title().en());
        return jobs.start(
                caller, work, title, area, json.writeValueAsString(new OwnStudyWork.Written(edition, written)));
    }

    /// @throws Refusal with the first of what the reader found, and how much more there is
    static StudyDefinition read(EditionInput input, Map<String, @Nullable Object> written) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(written);
        whole.values().removeIf(Objects::isNull); // a key that is null is as good as none
        whole.put("study", ID);
        whole.put("scheme", input.scheme().id());
        whole.compute("title", (key, title) -> title == null ? NAMELESS : bothWays(title));
        if (whole.get("boundaries") instanceof List<?> boundaries) {
            whole.put("boundaries", boundaries.stream().map(AskStudy::titled).toList());
        }
        var findings = new Findings();
        return new ReadOwnStudy(input.programme(), input.scheme(), findings)
                .read(whole)
                .orElseThrow(() -> refusal(findings.list()));
    }

    /// Who asks on a page gives one title, in the language at hand.
    private static Object bothWays(Object title) {
        return title instanceof String text ? Map.of("zh", text, "en", text) : title;
    }

    private static @Nullable Object titled(@Nullable Object boundary) {
        if (boundary instanceof Map<?, ?> keys && keys.get("title") instanceof String text) {
            Map<Object, @Nullable Object> both = new LinkedHashMap<>(keys);
            both.put("title", bothWays(text));
            return both;
        }
        return boundary;
    }

    private static Refusal refusal(List<Finding> findings) {
        var first = findings.getFirst();
        String place = first.place().toString();
        var zh = first.message(Language.ZH);
        var en = first.message(Language.EN);
        int more = findings.size() - 1;
        var found = new Text(
                zh.found() + (more == 0 ? "" : "（另有 " + more + " 处）"),
                en.found() + (more == 0 ? "" : " (and " + more + " more)"));
        return Refusal.saying(
                Problem.BAD_STUDY,
                place.isEmpty() ? new Text("研究", "the study") : Text.same(place),
                found,
                new Text(zh.expected(), en.expected()),
                new Text(zh.tryThis(), en.tryThis()));
    }

    private static void requireSize(EditionInput input, StudyDefinition study) {
        long evaluations = new RunStudy(input.evaluated(), study, 1).evaluations();
        int units = input.result().population().size();
        if (evaluations * units > MOST_OUTPUTS) {
            throw Refusal.of(
                    Problem.STUDY_TOO_LARGE,
                    String.valueOf(evaluations),
                    String.valueOf(units),
                    String.valueOf(MOST_OUTPUTS));
        }
    }
}
