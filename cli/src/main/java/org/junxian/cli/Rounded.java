package org.junxian.cli;

import org.junxian.index.scheme.Scheme;
import org.junxian.programme.words.Fixed;

/// Numbers as people read them: as in the sentences of the programme and on the pages (P3).
final class Rounded {

    private Rounded() {}

    /// How many decimals scores are shown with.
    static int decimals(Scheme scheme) {
        return Fixed.decimals(scheme);
    }

    /// The number, or a dash where there is none (N6).
    static String of(double number, int decimals) {
        return Fixed.of(number, decimals);
    }

    static String rank(double rank) {
        return Fixed.rank(rank);
    }

    /// With a sign, as changes are shown.
    static String signed(double number, int decimals) {
        return Fixed.signed(number, decimals);
    }

    /// A figure in a line of text.
    static String brief(double number) {
        return Fixed.brief(number);
    }
}
