package org.junxian.app.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A published result.
///
/// @param id            programme, scheme and number: `shandong.census-2020.1`
/// @param asOf          the moment whose figures and rules it was computed from
/// @param hash          SHA-256 of the frozen result
/// @param supersedes    the edition this one corrects
/// @param supersededBy  the edition that corrects this one
/// @param ranked        the number of units with a rank
public record Edition(
        String id,
        String programme,
        String scheme,
        int number,
        Text title,
        String period,
        Instant asOf,
        Instant publishedAt,
        String publishedBy,
        String engineVersion,
        String hash,
        boolean demonstration,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable String erratumReason,
        List<Text> warnings,
        int ranked,
        int unranked) {

    /// The id of an edition.
    public static String id(String programme, String scheme, int number) {
        return programme + "." + scheme + "." + number;
    }
}
