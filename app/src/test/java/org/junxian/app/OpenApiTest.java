package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The committed description of the programming interface is the one of the running platform.
@RunningPlatform
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../web/openapi.json");

    @Autowired
    Caller caller;

    @Test
    void the_committed_description_is_what_the_controllers_answer() throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String now = json.writeValueAsString(caller.json("/v3/api-docs")) + "\n";
        Path written = Path.of("target/openapi.json");
        Files.writeString(written, now);
        assertThat(COMMITTED)
                .as("the interface changed: look at the difference, then cp app/target/openapi.json web/openapi.json")
                .exists()
                .hasContent(now);
    }
}
