package org.junxian.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.Department;
import org.junxian.programme.form.Form;
import org.junxian.programme.integrity.IntegrityPlan;
import org.junxian.programme.model.Document;
import org.junxian.programme.model.ExampleCase;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.study.StudyDefinition;

/// A programme as its package states it: everything that was read, checked, and the files it came from. Immutable
/// and safe to share. Kinds, classes, statuses and variables keep the order of their files; observations are sorted
/// by variable, period and unit.
public record Programme(
        String id,
        Text title,
        Text province,
        List<Integer> years,
        Text unitWord,
        Text parentWord,
        SequencedMap<String, Text> kinds,
        List<String> evaluated,
        SequencedMap<ClassId, Text> classes,
        SequencedMap<String, Text> statuses,
        Optional<String> defaultScheme,
        Optional<Text> licence,
        SortedMap<String, Document> documents,
        SortedMap<String, Source> sources,
        Territory territory,
        SequencedMap<VariableId, Variable> variables,
        List<Observation> observations,
        SortedMap<String, SchemeDefinition> schemes,
        List<ExampleCase> cases,
        SequencedMap<String, Form> forms,
        SequencedMap<String, Department> departments,
        Optional<IntegrityPlan> integrity,
        SortedMap<String, StudyDefinition> studies,
        PackageFiles files) {

    public Programme {
        years = List.copyOf(years);
        kinds = inOrder(kinds);
        evaluated = List.copyOf(evaluated);
        classes = inOrder(classes);
        statuses = inOrder(statuses);
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        variables = inOrder(variables);
        observations = List.copyOf(observations);
        schemes = Collections.unmodifiableSortedMap(new TreeMap<>(schemes));
        cases = List.copyOf(cases);
        forms = inOrder(forms);
        departments = inOrder(departments);
        studies = Collections.unmodifiableSortedMap(new TreeMap<>(studies));
    }

    private static <K, V> SequencedMap<K, V> inOrder(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    /// The scheme, or an IllegalArgumentException that names those there are.
    public SchemeDefinition scheme(String id) {
        SchemeDefinition scheme = schemes.get(id);
        if (scheme == null) {
            throw new IllegalArgumentException(
                    "The programme has no scheme '" + id + "'. Try: " + String.join(", ", schemes.keySet()));
        }
        return scheme;
    }

    /// The variable, or an IllegalArgumentException that names it.
    public Variable variable(VariableId id) {
        Variable variable = variables.get(id);
        if (variable == null) {
            throw new IllegalArgumentException("The programme has no variable " + id);
        }
        return variable;
    }

    /// The scheme to show first: the stated one, or the first by id; empty when there is none.
    public Optional<SchemeDefinition> firstScheme() {
        return defaultScheme
                .map(this::scheme)
                .or(() -> schemes.values().stream().findFirst());
    }

    /// The figures a scheme reads, from the package's own observations.
    public SchemeFigures figuresFor(SchemeDefinition scheme) {
        return GatherFigures.gather(this, scheme, observations);
    }

    /// Whether a source is marked as demonstration.
    public boolean isDemonstration(String source) {
        Source found = sources.get(source);
        return found != null && found.isDemonstration();
    }
}
