package org.junxian.testkit.demonstration;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes `figures/demonstration.csv` of a package anew: `GenerateDemonstration <package> [seed]`.
public final class GenerateDemonstration {

    private GenerateDemonstration() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("Usage: GenerateDemonstration <package folder> [seed]");
            return;
        }
        Path programme = Path.of(arguments[0]);
        long seed = arguments.length == 2 ? Long.parseLong(arguments[1]) : DemonstrationTable.SEED;
        Path target = programme.resolve("figures/demonstration.csv");
        Files.writeString(target, new DemonstrationTable(seed).csv(classes(programme)), StandardCharsets.UTF_8);
        out.println("Wrote " + target + " from seed " + seed);
    }

    /// The class each unit of a package is in on the last day of the last demonstration year.
    static Map<String, String> classes(Path programme) throws IOException {
        String day = DemonstrationTable.YEARS.getLast() + "-12-31";
        List<String> lines = Files.readAllLines(programme.resolve("territory/classes.csv"), StandardCharsets.UTF_8);
        Map<String, String> classes = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            boolean begun = cells[2].compareTo(day) <= 0;
            boolean open = cells[3].isEmpty() || cells[3].compareTo(day) >= 0;
            if (begun && open) {
                classes.put(cells[0], cells[1]);
            }
        }
        return classes;
    }
}
