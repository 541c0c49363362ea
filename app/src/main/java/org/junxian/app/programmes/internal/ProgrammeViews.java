package org.junxian.app.programmes.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.LatestEditions;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.ProgrammeView;
import org.junxian.app.programmes.ProgrammeView.ClassView;
import org.junxian.app.programmes.ProgrammeView.ClauseView;
import org.junxian.app.programmes.ProgrammeView.DocumentView;
import org.junxian.app.programmes.ProgrammeView.IndicatorView;
import org.junxian.app.programmes.ProgrammeView.SchemeEntry;
import org.junxian.app.programmes.ProgrammeView.SourceView;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Document;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.springframework.stereotype.Component;

/// Shows a programme.
@Component
class ProgrammeViews {

    private static final Text DEMONSTRATION = new Text(
            "带“演示数据”标记的指标和结果由程序生成，只用于说明方法，不是官方数据。",
            "Indicators and results marked as demonstration data were generated to explain the method; they are not official.");

    private final LatestEditions editions;

    ProgrammeViews(LatestEditions editions) {
        this.editions = editions;
    }

    ProgrammeView view(LoadedProgramme loaded) {
        var programme = loaded.content();
        return new ProgrammeView(
                programme.id(),
                programme.title(),
                programme.province(),
                loaded.version(),
                loaded.hash(),
                programme.years(),
                programme.classes().entrySet().stream()
                        .map(entry -> new ClassView(entry.getKey().id(), entry.getValue()))
                        .toList(),
                programme.unitWord(),
                programme.parentWord(),
                programme.firstScheme().map(SchemeDefinition::id).orElse(null),
                programme.documents().values().stream()
                        .map(ProgrammeViews::document)
                        .toList(),
                programme.schemes().values().stream()
                        .map(scheme -> scheme(programme, scheme))
                        .toList(),
                programme.sources().values().stream()
                        .map(ProgrammeViews::source)
                        .toList(),
                programme.variables().values().stream()
                        .map(ProgrammeViews::indicator)
                        .toList(),
                programme.licence().orElse(null),
                programme.sources().values().stream().anyMatch(Source::isDemonstration) ? DEMONSTRATION : null);
    }

    private SchemeEntry scheme(Programme programme, SchemeDefinition scheme) {
        return new SchemeEntry(
                scheme.id(),
                scheme.title(),
                scheme.scheme().period().toString(),
                programme.figuresFor(scheme).demonstration(),
                editions.newestEdition(programme.id(), scheme.id()).orElse(null));
    }

    private static DocumentView document(Document document) {
        List<ClauseView> clauses = document.clauses().stream()
                .map(clause -> new ClauseView(
                        document.id() + "/" + clause.id(),
                        clause.title(),
                        clause.text().orElse(null),
                        !clause.notPublic()))
                .toList();
        return new DocumentView(
                document.id(),
                document.title(),
                document.number().orElse(null),
                document.issuer().orElse(null),
                document.issued().orElse(null),
                clauses);
    }

    private static SourceView source(Source source) {
        boolean letter = !source.isDemonstration();
        String grade = source.grade().name();
        return new SourceView(
                source.id(),
                Text.same(source.title()),
                Text.same(source.publisher()),
                source.date(),
                source.address(),
                letter ? grade : grade.toLowerCase(Locale.ROOT));
    }

    private static IndicatorView indicator(Variable variable) {
        return new IndicatorView(
                variable.id().code(),
                variable.title(),
                variable.unit(),
                variable.definition().orElse(null),
                known(variable.lower()),
                known(variable.upper()));
    }

    private static @Nullable Double known(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
