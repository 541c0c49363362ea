package org.junxian.programme.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.ClauseId;
import org.junxian.programme.model.Document;
import org.junxian.programme.model.Grounds;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// The names a package defines, looked up wherever they are used. A name that is not defined is reported with the
/// nearest one that is; when the file that defines the names could not be read, nothing is reported, because the
/// reason was. Names that are asked for count as used.
final class Names {

    private final Draft draft;
    private Map<String, Source> sources = Map.of();
    private Map<String, Document> documents = Map.of();
    private Map<UnitId, TerritoryUnit> units = Map.of();
    private Map<VariableId, Variable> variables = Map.of();
    private Set<String> departments = Set.of();
    private @Nullable Head head;
    private final Map<String, UnitId> unitIds = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Names(Draft draft) {
        this.draft = draft;
    }

    void sources(Map<String, Source> defined) {
        sources = defined;
    }

    void documents(Map<String, Document> defined) {
        documents = defined;
    }

    void head(Head defined) {
        head = defined;
    }

    void units(Map<UnitId, TerritoryUnit> defined) {
        units = defined;
    }

    void variables(Map<VariableId, Variable> defined) {
        variables = defined;
    }

    void departments(Set<String> defined) {
        departments = defined;
    }

    Head head() {
        if (head == null) {
            throw new IllegalStateException("programme.yaml is read before anything that needs its words");
        }
        return head;
    }

    boolean isUsed(Problem kind, String name) {
        return used.contains(kind + " " + name);
    }

    Optional<String> source(String id, Place place) {
        return known(Problem.SOURCE_UNKNOWN, id, sources.keySet(), place);
    }

    Optional<UnitId> unit(String code, Place place) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        UnitId id = unitIds.computeIfAbsent(code, UnitId::new);
        if (units.containsKey(id)) {
            return Optional.of(id);
        }
        List<String> codes = units.keySet().stream().map(UnitId::code).toList();
        return known(Problem.UNIT_UNKNOWN, code, codes, place).map(c -> id);
    }

    Optional<TerritoryUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Optional<Variable> variable(String code, Place place) {
        Variable variable = code.isEmpty() ? null : variables.get(new VariableId(code));
        if (variable != null) {
            used.add(Problem.VARIABLE_UNKNOWN + " " + code);
            return Optional.of(variable);
        }
        List<String> codes = variables.keySet().stream().map(VariableId::code).toList();
        known(Problem.VARIABLE_UNKNOWN, code, codes, place);
        return Optional.empty();
    }

    Optional<Variable> find(VariableId id) {
        return Optional.ofNullable(variables.get(id));
    }

    /// The variable that an expression names, where dots and hyphens are underscores; it counts as used.
    Optional<Variable> named(String feelName) {
        return variables.values().stream()
                .filter(variable -> Entry.feelName(variable.id().code()).equals(feelName))
                .peek(variable ->
                        used.add(Problem.VARIABLE_UNKNOWN + " " + variable.id().code()))
                .findFirst();
    }

    /// The title of a variable, or its code when it is not defined.
    Text title(VariableId id) {
        Variable variable = variables.get(id);
        return variable == null ? Text.same(id.code()) : variable.title();
    }

    Optional<String> kind(String id, Place place) {
        return known(Problem.KIND_UNKNOWN, id, head().kinds().keySet(), place);
    }

    Optional<ClassId> classId(String id, Place place) {
        List<String> classes =
                head().classes().keySet().stream().map(ClassId::id).toList();
        return known(Problem.CLASS_UNKNOWN, id, classes, place).map(ClassId::new);
    }

    Optional<String> status(String id, Place place) {
        return known(Problem.STATUS_UNKNOWN, id, head().statuses().keySet(), place);
    }

    /// A department; when departments.yaml has none, that is said too.
    Optional<String> department(String id, Place place) {
        if (departments.contains(id)) {
            return Optional.of(id);
        }
        String nearest = Nearest.find(id, departments).orElse("");
        draft.findings().add(Problem.DEPARTMENT_UNKNOWN, place, id, Suggestion.of(nearest, departments));
        return Optional.empty();
    }

    private Optional<String> known(Problem problem, String name, Collection<String> defined, Place place) {
        if (name.isEmpty()) {
            return Optional.empty(); // the empty cell was reported
        }
        used.add(problem + " " + name);
        if (defined.contains(name)) {
            return Optional.of(name);
        }
        if (!defined.isEmpty() || problem == Problem.CLASS_UNKNOWN || problem == Problem.STATUS_UNKNOWN) {
            String nearest = Nearest.find(name, defined).orElse("");
            draft.findings().add(problem, place, name, Suggestion.of(nearest, defined));
        }
        return Optional.empty();
    }

    /// The clauses and the reason of a rule, from its keys `basis` and `why`.
    Grounds grounds(Fields fields) {
        List<Yaml> written = fields.find("basis")
                .map(value -> value instanceof Yaml.Sequence(var items, var place) ? items : List.of(value))
                .orElse(List.of());
        Values values = fields.values();
        List<ClauseId> basis = written.stream()
                .map(value -> values.text(value).flatMap(text -> clause(text, value.place())))
                .flatMap(Optional::stream)
                .toList();
        return new Grounds(basis, fields.title("why"));
    }

    private Optional<ClauseId> clause(String text, Place place) {
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash);
        Document document = documents.get(name);
        if (document == null) {
            if (documents.isEmpty() && draft.has("documents/" + name + ".yaml")) {
                return Optional.empty();
            }
            String nearest = Nearest.find(name, documents.keySet()).orElse("");
            draft.findings().add(Problem.DOCUMENT_UNKNOWN, place, text, Suggestion.of(nearest, documents.keySet()));
            return Optional.empty();
        }
        String clause = slash < 0 ? "" : text.substring(slash + 1);
        if (document.findClause(clause).isEmpty()) {
            List<String> clauses =
                    document.clauses().stream().map(Document.Clause::id).toList();
            String nearest = Nearest.find(clause, clauses).orElse("");
            draft.findings().add(Problem.CLAUSE_UNKNOWN, place, text, Suggestion.of(nearest, clauses));
            return Optional.empty();
        }
        return Optional.of(new ClauseId(name, clause));
    }
}
