package org.junxian.app.workbook.internal;

/// Addresses of cells, as a sheet shows them: `D14`.
final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /// Row and column count from 0.
    static String of(int row, int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return name.reverse().append(row + 1).toString();
    }

    /// The number of the column a name begins with, from 0; -1 when it is no name of a cell.
    static int column(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 || at == name.length() || !Character.isDigit(name.charAt(at)) ? -1 : column - 1;
    }

    /// The number of the row, from 0; -1 when it is no name of a cell.
    static int row(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            at++;
        }
        String digits = name.substring(at);
        return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) - 1 : -1;
    }
}
