package org.junxian.programme.result;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.programme.model.Text;

/// What a result is, what it was made from and by which engine: `manifest.json`.
///
/// `engine`: the version of Junxian that computed it. `asOf`: the moment at which figures were looked up in a
/// database, as ISO 8601; empty when they are those of the package. `inputs` and `outputs`: SHA-256 in hexadecimal by
/// path, of every file of the package and every table of the result. There is no date of computation: the same
/// inputs give the same manifest.
public record Manifest(
        String programme,
        Text programmeTitle,
        String scheme,
        Text schemeTitle,
        String period,
        String engine,
        Optional<String> asOf,
        int units,
        int ranked,
        Optional<Demonstration> demonstration,
        List<Notice> warnings,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    /// The format this engine writes and reads.
    public static final int FORMAT = 1;

    /// The mark of a result made with demonstration figures, and the ids of the sources they come from.
    public record Demonstration(List<String> sources, Text text) {
        public static final Text NOTICE = new Text(
                "演示数据：虚构的数值，不是真实统计数据，不得作为评价依据",
                "Demonstration: invented figures, not real statistics, no basis for any judgement");

        public Demonstration {
            sources = List.copyOf(sources);
        }
    }

    /// A warning of the engine: its code, the node it speaks of, and its text.
    public record Notice(String code, String node, Text text) {}

    public Manifest {
        warnings = List.copyOf(warnings);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /// The same with other hashes.
    Manifest with(SortedMap<String, String> otherInputs, SortedMap<String, String> otherOutputs) {
        return new Manifest(
                programme,
                programmeTitle,
                scheme,
                schemeTitle,
                period,
                engine,
                asOf,
                units,
                ranked,
                demonstration,
                warnings,
                otherInputs,
                otherOutputs);
    }
}
