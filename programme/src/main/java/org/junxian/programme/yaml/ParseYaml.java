package org.junxian.programme.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML file into a tree of [Yaml], straight from the parser's events.
///
/// Anchors and aliases are refused, so a small file cannot unfold into a large one (I1); so are tags, a second
/// document in the file, and more than 40 levels. A key that stands twice is reported and its first value kept.
public final class ParseYaml {

    private static final int DEEPEST = 40;

    private final String file;
    private final Findings findings;
    private final Iterator<Event> events;

    private ParseYaml(String text, String file, Findings findings) {
        this.file = file;
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /// The root element, or nothing when the file cannot be read as one YAML document; findings say why.
    public static Optional<Yaml> parse(String text, String file, Findings findings) {
        ParseYaml parse = new ParseYaml(text, file, findings);
        try {
            return parse.document();
        } catch (Refused refused) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            parse.reportSyntax(e, text);
            return Optional.empty();
        } catch (YamlEngineException e) {
            findings.add(Problem.YAML_SYNTAX, Place.ofFile(file), firstLine(e));
            return Optional.empty();
        }
    }

    /// Leaves the file after a finding that makes the rest unreadable.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }

    private Optional<Yaml> document() {
        events.next(); // start of the stream
        if (!events.hasNext() || events.next().getEventId() != Event.ID.DocumentStart) {
            findings.add(Problem.FILE_EMPTY, Place.ofFile(file));
            return Optional.empty();
        }
        Yaml root = element(events.next(), 0);
        events.next(); // end of the document
        Event next = events.next();
        if (next.getEventId() == Event.ID.DocumentStart) {
            findings.add(Problem.YAML_DOCUMENTS, place(next));
        }
        return Optional.of(root);
    }

    private Yaml element(Event event, int depth) {
        Place place = place(event);
        if (depth > DEEPEST) {
            findings.add(Problem.YAML_TOO_DEEP, place, DEEPEST);
            throw new Refused();
        }
        refuseAnchors(event, place);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent sequence -> {
                refuseTag(sequence.getTag(), place);
                yield sequence(place, depth);
            }
            case MappingStartEvent mapping -> {
                refuseTag(mapping.getTag(), place);
                yield mapping(place, depth);
            }
            default -> throw new IllegalStateException("Unexpected event in " + file + ": " + event);
        };
    }

    private void refuseAnchors(Event event, Place place) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            findings.add(
                    Problem.YAML_ANCHOR,
                    place,
                    ((NodeEvent) event).getAnchor().map(Object::toString).orElse(""));
            throw new Refused();
        }
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(t -> findings.add(Problem.YAML_TAG, place, t));
    }

    private Yaml.Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        return new Yaml.Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, place);
    }

    private Yaml.Sequence sequence(Place place, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(element(e, depth + 1));
        }
        return new Yaml.Sequence(items, place);
    }

    private Yaml.Mapping mapping(Place place, int depth) {
        SequencedMap<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            Yaml key = element(e, depth + 1);
            Yaml value = element(events.next(), depth + 1);
            if (!(key instanceof Yaml.Scalar(String name, boolean plain, Place keyPlace))) {
                findings.add(Problem.WRONG_SHAPE, key.place(), Shown.of(key), Shown.A_KEY);
                continue;
            }
            Yaml.Entry first = entries.putIfAbsent(name, new Yaml.Entry(keyPlace, value));
            if (first != null) {
                findings.addRelated(Problem.KEY_TWICE, keyPlace, List.of(first.keyPlace()), name);
            }
        }
        return new Yaml.Mapping(entries, place);
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(Place.ofFile(file));
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /// A full-width colon is the usual reason when a file typed in Chinese cannot be read.
    private void reportSyntax(MarkedYamlEngineException e, String text) {
        Place place = e.getProblemMark().map(this::place).orElse(Place.ofFile(file));
        List<String> lines = text.lines().toList();
        for (int line = place.line(); line >= Math.max(1, place.line() - 2); line--) {
            String content = line <= lines.size() ? lines.get(line - 1) : "";
            if (content.matches("\\s*(- )?[A-Za-z-]+\\s*：.*")) {
                findings.add(
                        Problem.FULL_WIDTH_COLON, new Place(file, line, content.indexOf('：') + 1), content.strip());
                return;
            }
        }
        findings.add(Problem.YAML_SYNTAX, place, e.getProblem());
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
