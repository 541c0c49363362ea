package org.junxian.app.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A programme as a reader sees it.
///
/// @param version           of the package in force
/// @param unitWord          what its units are called
/// @param demonstrationNote what a reader must know where demonstration figures are shown; null when there are none
public record ProgrammeView(
        String id,
        Text title,
        Text province,
        int version,
        String packageHash,
        List<Integer> years,
        List<ClassView> classes,
        Text unitWord,
        Text parentWord,
        @Nullable String defaultScheme,
        List<DocumentView> documents,
        List<SchemeEntry> schemes,
        List<SourceView> sources,
        List<IndicatorView> indicators,
        @Nullable Text licence,
        @Nullable Text demonstrationNote) {

    /// A class of units.
    public record ClassView(String id, Text title) {}

    /// A policy document with the clauses that are known.
    public record DocumentView(
            String id,
            Text title,
            @Nullable String number,
            @Nullable Text issuer,
            @Nullable LocalDate issued,
            List<ClauseView> clauses) {}

    /// @param id       as rules name it: `opinion/6.3`
    /// @param isPublic whether its wording was published
    public record ClauseView(
            String id, Text title, @Nullable Text text, boolean isPublic) {}

    /// @param latestEdition the newest published edition; null when there is none
    public record SchemeEntry(
            String id,
            Text title,
            String period,
            boolean demonstration,
            @Nullable String latestEdition) {}

    /// @param grade `A`, `B`, `C`, `D` or `demonstration`
    public record SourceView(String id, Text title, Text publisher, String date, String address, String grade) {}

    /// What is observed.
    public record IndicatorView(
            String code,
            Text title,
            Text unit,
            @Nullable Text definition,
            @Nullable Double lower,
            @Nullable Double upper) {}
}
