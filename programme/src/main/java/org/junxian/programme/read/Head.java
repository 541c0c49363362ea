package org.junxian.programme.read;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.index.data.ClassId;
import org.junxian.programme.model.Boundaries;
import org.junxian.programme.model.Text;

/// What `programme.yaml` says.
record Head(
        String id,
        Text title,
        Text province,
        List<Integer> years,
        Text unitWord,
        Text parentWord,
        SequencedMap<String, Text> kinds,
        List<String> evaluated,
        SequencedMap<ClassId, Text> classes,
        SequencedMap<String, Text> statuses,
        Optional<String> defaultScheme,
        Optional<Text> licence,
        Optional<Boundaries> boundaries) {}
