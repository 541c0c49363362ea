package org.junxian.app.workbook.internal;

import org.junxian.app.problem.Refusal;

/// I2: any bytes sent as the CSV of a department sheet are read or refused; nothing else is thrown.
public final class FuzzSheetCsv {

    private static final Blank BLANK = SampleReturn.empty().blank();

    private FuzzSheetCsv() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            SheetCsv.read(input, BLANK);
        } catch (Refusal refused) {
            // that is what a refusal is for
        }
    }
}
