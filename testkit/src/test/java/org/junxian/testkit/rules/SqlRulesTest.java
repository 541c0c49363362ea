package org.junxian.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junxian.testkit.rules.Example.refuses;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RULE UNDER TEST (I4): SQL stands in stores, and nothing is added to its text at run time.
class SqlRulesTest {

    @TempDir
    private Path folder;

    private final SqlRules rules = new SqlRules() {
        @Override
        public Path module() {
            return folder;
        }
    };

    private void write(String type, String statement) throws IOException {
        new Example(folder)
                .write(
                        type,
                        "package example;\nclass %s { void run(Jdbc jdbc, String name) { %s } }\n"
                                .formatted(type, statement));
    }

    @Test
    void I4_a_whole_statement_with_parameters_in_a_store_passes() throws IOException {
        write(
                "CountyStore",
                "jdbc.sql(\"select name from county where code = :code \" + \"order by code\").param(\"code\", name);");
        assertThatCode(rules::I4_sql_stands_in_stores_only).doesNotThrowAnyException();
        assertThatCode(rules::I4_no_sql_is_built_from_text).doesNotThrowAnyException();
    }

    @Test
    void I4_sql_outside_a_store_is_refused() throws IOException {
        write("Counties", "jdbc.sql(\"delete from county\");");
        refuses(rules::I4_sql_stands_in_stores_only, "Counties.java:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select name from county where code = '\" + name + \"'\");",
                "jdbc.sql(\"select name from %s\".formatted(name));",
                "jdbc.sql(name);",
                "var q = \"select name from county order by \" + name;",
                "var q = \"select name from county order by X\".replace(\"X\", name);"
            })
    void I4_text_added_to_sql_is_refused(String statement) throws IOException {
        write("CountyStore", statement);
        refuses(rules::I4_no_sql_is_built_from_text, "CountyStore.java:2");
    }
}
