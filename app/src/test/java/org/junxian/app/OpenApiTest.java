package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junxian.app.trial.AnswerRecords;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The committed description of the programming interface is the one of the running platform.
@RunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../web/openapi.json");

    @Autowired
    Caller caller;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private @Nullable JsonNode described;

    /// Once: later answers would name the address of the server.
    @BeforeAll
    void the_platform_describes_itself() {
        described = caller.json("/v3/api-docs");
    }

    private JsonNode description() {
        return Objects.requireNonNull(described);
    }

    @Test
    void the_committed_description_is_what_the_controllers_answer() throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String now = json.writeValueAsString(description()) + "\n";
        Path written = Path.of("target/openapi.json");
        Files.writeString(written, now);
        assertThat(COMMITTED)
                .as("the interface changed: look at the difference, then cp app/target/openapi.json web/openapi.json")
                .exists()
                .hasContent(now);
    }

    @Test
    void no_two_operations_have_one_name() {
        var named = new TreeMap<String, List<String>>();
        description()
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> named.computeIfAbsent(
                                operation.path("operationId").asString(), id -> new ArrayList<>())
                        .add(method + " " + path)));
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(named.values())
                .as("rename the method of one of them")
                .allMatch(operations -> operations.size() == 1);
    }

    @Test
    void no_two_types_of_the_interface_have_one_name() {
        assertThat(AnswerRecords.of(routes).values())
                .as("the description knows types by their simple names, so one would hide the other")
                .hasSizeGreaterThan(80)
                .allMatch(namesakes -> namesakes.size() == 1);
    }
}
