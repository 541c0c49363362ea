package org.junxian.programme.result;

import org.junxian.programme.model.Text;

/// A column of a result's table. The cells of the `key` columns name a row; no two rows of a table have the same.
public record ResultColumn(String name, boolean key, Text meaning) {

    static ResultColumn key(String name, String zh, String en) {
        return new ResultColumn(name, true, new Text(zh, en));
    }

    static ResultColumn of(String name, String zh, String en) {
        return new ResultColumn(name, false, new Text(zh, en));
    }
}
