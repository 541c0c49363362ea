package org.junxian.programme.result;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.programme.model.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes a manifest as JSON: UTF-8, two spaces, `\n`, keys in a fixed order. The same manifest gives the same bytes.
final class WriteManifest {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private WriteManifest(JsonGenerator json) {
        this.json = json;
    }

    static byte[] bytes(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(layout(), text)) {
            new WriteManifest(json).manifest(manifest);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectWriteContext layout() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            }
        };
    }

    private void manifest(Manifest m) {
        json.writeStartObject();
        json.writeNumberProperty("format", Manifest.FORMAT);
        json.writeStringProperty("programme", m.programme());
        text("programme-title", m.programmeTitle());
        json.writeStringProperty("scheme", m.scheme());
        text("scheme-title", m.schemeTitle());
        json.writeStringProperty("period", m.period());
        json.writeStringProperty("engine", m.engine());
        m.asOf().ifPresent(moment -> json.writeStringProperty("as-of", moment));
        json.writeNumberProperty("units", m.units());
        json.writeNumberProperty("ranked", m.ranked());
        demonstration(m.demonstration());
        warnings(m.warnings());
        hashes("inputs", m.inputs());
        hashes("outputs", m.outputs());
        json.writeEndObject();
    }

    private void demonstration(Optional<Manifest.Demonstration> mark) {
        if (mark.isEmpty()) {
            json.writeBooleanProperty("demonstration", false);
            return;
        }
        json.writeObjectPropertyStart("demonstration");
        json.writeArrayPropertyStart("sources");
        mark.get().sources().forEach(json::writeString);
        json.writeEndArray();
        words(mark.get().text());
        json.writeEndObject();
    }

    private void warnings(List<Manifest.Notice> warnings) {
        json.writeArrayPropertyStart("warnings");
        for (Manifest.Notice warning : warnings) {
            json.writeStartObject();
            json.writeStringProperty("code", warning.code());
            json.writeStringProperty("node", warning.node());
            words(warning.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void hashes(String name, Map<String, String> hashes) {
        json.writeObjectPropertyStart(name);
        hashes.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        words(text);
        json.writeEndObject();
    }

    private void words(Text text) {
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
    }
}
