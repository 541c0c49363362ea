package org.junxian.programme.read;

import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.StudyUnsuited;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.study.StudyDefinition;

/// Holds every study against its scheme: a step that the scheme does not have cannot be varied.
record CheckStudies(Programme programme, Findings findings) {

    void check() {
        if (findings.none()) {
            for (StudyDefinition study : programme.studies().values()) {
                SchemeDefinition scheme = programme.schemes().get(study.scheme());
                if (scheme != null) {
                    study(study, scheme);
                }
            }
        }
    }

    void study(StudyDefinition study, SchemeDefinition scheme) {
        try {
            var unused = new Experiment(
                    study.study(), scheme.scheme(), programme.figuresFor(scheme).figures());
        } catch (StudyUnsuited unsuited) {
            for (StudyUnsuited.Fault fault : unsuited.faults()) {
                findings.add(
                        Problem.STUDY_STEP_ABSENT,
                        study.places().get(fault.variation()),
                        scheme.id(),
                        where(fault),
                        step(fault.reason()));
            }
        }
    }

    private static Text where(StudyUnsuited.Fault fault) {
        return fault.found().isEmpty() ? new Text("整个指标树", "the whole tree") : Text.same(fault.found());
    }

    private static Text step(StudyUnsuited.Reason reason) {
        return switch (reason) {
            case NO_NODE -> new Text("该节点", "such a node");
            case NO_LEVEL -> new Text("这一层", "such a level");
            case NOT_NORMALISED -> new Text("标准化", "a normalisation");
            case NOT_TREATED -> new Text("异常值处理", "a treatment of outliers");
            case NOT_IMPUTED -> new Text("缺失填补", "an imputation");
            case NO_GROUP -> new Text("汇总的分组", "a group to aggregate");
            case NO_WEIGHTS -> new Text("两个以上有权重的下级", "two children with weights");
            case NO_INDICATOR -> new Text("指标", "an indicator");
        };
    }
}
