package org.junxian.app.workbook.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// A file to fill in, whatever it is written as: pages with words and places to answer.
///
/// @param about lines in front: what it is, until when, how to fill it in
record Blank(Subject subject, Text title, List<Text> about, boolean demonstration, List<Page> pages) {

    /// @param frozenRows    rows that stay in sight
    /// @param frozenColumns columns that stay in sight
    record Page(Text name, List<Double> widths, int frozenRows, int frozenColumns, List<Placed> placed) {
        Page {
            widths = List.copyOf(widths);
            placed = List.copyOf(placed);
        }
    }

    /// Something at a place; row and column count from 0.
    record Placed(int row, int column, Content content) {}

    sealed interface Content {

        /// Words that belong to the template: whoever changes them has made another template.
        ///
        /// @param note shown when the pointer rests on the cell
        record Label(
                Text text,
                boolean head,
                int indent,
                @Nullable Text note) implements Content {}

        /// What is shown beside and cannot be changed.
        record Shown(Answer answer, @Nullable Text note) implements Content {}

        record Ask(Question question) implements Content {}
    }

    /// Where a question stands.
    record Place(Page page, int row, int column, Question question) {}

    Blank {
        about = List.copyOf(about);
        pages = List.copyOf(pages);
    }

    /// Every question by its key, in the order of the pages.
    SequencedMap<String, Place> places() {
        var places = new LinkedHashMap<String, Place>();
        for (var page : pages) {
            for (var placed : page.placed()) {
                if (placed.content() instanceof Content.Ask(var question)) {
                    places.put(question.key(), new Place(page, placed.row(), placed.column(), question));
                }
            }
        }
        return places;
    }

    /// The hash of everything that makes the template: pages, labels, questions with their bounds, and where each
    /// stands. Values, versions and dates are not in it.
    String template(Language language) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : pages) {
                add(digest, "page", page.name().in(language));
                for (var placed : page.placed()) {
                    switch (placed.content()) {
                        case Content.Label(var text, var _, var _, var _) ->
                            add(digest, place(placed), text.in(language));
                        case Content.Ask(var asked) ->
                            add(
                                    digest,
                                    place(placed),
                                    asked.key() + "|" + asked.kind() + "|"
                                            + asked.unit().in(language) + "|" + asked.lower() + "|" + asked.upper());
                        case Content.Shown _ -> {}
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Placed placed) {
        return placed.row() + ":" + placed.column();
    }

    private static void add(MessageDigest digest, String where, String what) {
        digest.update((where + "=" + what.length() + ":" + what + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
