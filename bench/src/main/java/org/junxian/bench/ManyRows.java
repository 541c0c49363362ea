package org.junxian.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The same invented figures as a CSV file, and as lines of COPY with every column of the table.
record ManyRows(int rows, byte[] csv, byte[] copy) {

    static ManyRows of(SpeedPackage speed, int rows) {
        var programme = speed.programme();
        var units = List.copyOf(programme.territory().units().keySet());
        String source = programme.sources().firstKey();
        boolean demonstration = programme.isDemonstration(source);
        var csv = new StringBuilder("unit,indicator,period,value,status,note,source\n");
        var copy = new StringBuilder();
        int row = 0;
        for (int year = 1200; row < rows; year++) {
            for (String indicator : speed.indicators()) {
                for (var unit : units) {
                    if (row++ < rows) {
                        String key = unit.code() + "," + indicator + "," + year;
                        csv.append(key).append(",2.0,value,,").append(source).append('\n');
                        copy.append(SpeedPackage.ID + "\t").append(key.replace(',', '\t'));
                        copy.append("\t1\tvalue\t2.0\t\\N\t")
                                .append(source)
                                .append('\t')
                                .append(demonstration);
                        copy.append("\t2026-01-01\t1\t" + SpeedPackage.ID + ".bulk.")
                                .append(year)
                                .append("\ttest\n");
                    }
                }
            }
        }
        return new ManyRows(rows, utf8(csv), utf8(copy));
    }

    private static byte[] utf8(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
