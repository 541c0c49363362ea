package org.junxian.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.programme.check.Finding;
import org.junxian.programme.check.Severity;
import org.junxian.programme.model.Place;

/// Prints what is wrong with a package: places first, then what was found, what was expected, and what to try. A
/// message that holds for several places is said once.
final class PrintFindings {

    private record Letter(Severity severity, String code, Finding.Message message) {}

    private final Path root;
    private final Words words;

    PrintFindings(Path root, Words words) {
        this.root = root;
        this.words = words;
    }

    void print(List<Finding> findings, PrintStream to) {
        Map<Letter, List<Place>> letters = new LinkedHashMap<>();
        for (Finding f : findings) {
            Letter letter = new Letter(f.severity(), f.problem().code(), f.message(words.language()));
            letters.computeIfAbsent(letter, l -> new ArrayList<>()).add(f.place());
        }
        letters.forEach((letter, places) -> print(letter, places, to));
    }

    private void print(Letter letter, List<Place> places, PrintStream to) {
        String severity = letter.severity() == Severity.ERROR ? "finding.error" : "finding.warning";
        for (int i = 0; i < places.size(); i++) {
            String place = shown(places.get(i));
            to.println(i < places.size() - 1 ? place : words.text(severity, place, letter.code()));
        }
        to.println(words.text("letter.found", letter.message().found()));
        to.println(words.text("letter.expected", letter.message().expected()));
        to.println(words.text("letter.try", letter.message().tryThis()));
        to.println();
    }

    /// `folder/file:line:column`, so that a terminal or editor can jump there; a file in a zip follows its name.
    private String shown(Place place) {
        if (place.file().equals(root.toString()) || place.file().equals("zip")) {
            return root.toString();
        }
        boolean zip = root.toString().endsWith(".zip");
        return zip ? root + "!/" + place : root.resolve(place.toString()).toString();
    }
}
