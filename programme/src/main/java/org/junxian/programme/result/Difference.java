package org.junxian.programme.result;

/// One place where a bundle does not say what it should.
public sealed interface Difference {

    /// Where a file of a bundle belongs.
    enum Part {
        /// Beside the folders: the manifest and the page on top.
        TOP,
        PACKAGE,
        RESULT
    }

    /// A file that the manifest names is not there.
    record FileMissing(Part part, String file) implements Difference {}

    /// A file that the manifest does not name.
    record FileExtra(Part part, String file) implements Difference {}

    /// A file is not the one the manifest names: its SHA-256 is another.
    record FileChanged(Part part, String file, String stated, String found) implements Difference {}

    /// The page on top of the bundle says something else than it should, from this line on.
    record ReadmeDiffers(String file, int line) implements Difference {}

    /// A key of the manifest does not say what the package and the result say.
    record ManifestDiffers(String key, String stated, String computed) implements Difference {}

    /// A cell is not what was computed. `line` counts from 1 in the bundle's file; `row` are the cells that name the
    /// row.
    record CellDiffers(String table, int line, String row, String column, String stated, String computed)
            implements Difference {}

    /// The header line of a table is another.
    record HeaderDiffers(String table, String stated, String computed) implements Difference {}

    /// A row that was computed is not in the bundle.
    record RowMissing(String table, String row) implements Difference {}

    /// A row of the bundle was not computed.
    record RowExtra(String table, int line, String row) implements Difference {}

    /// All cells agree and the bytes do not: order of rows, quotes, line ends. `line` is the first that differs.
    record LayoutDiffers(String table, int line) implements Difference {}

    /// The whole table is not one this engine makes, or the bundle lacks one that it makes.
    record TableUnknown(String table, boolean computed) implements Difference {}
}
