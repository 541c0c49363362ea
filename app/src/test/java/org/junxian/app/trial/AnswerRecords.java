package org.junxian.app.trial;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.Map;

/// The records of the platform, by their simple names, as the description of the interface calls them.
final class AnswerRecords {

    private AnswerRecords() {}

    static Map<String, Class<?>> bySimpleName() {
        var records = new HashMap<String, Class<?>>();
        for (JavaClass one : new ClassFileImporter().importPackages("org.junxian.app", "org.junxian.programme.model")) {
            if (one.isRecord()) {
                records.put(one.getSimpleName(), one.reflect());
            }
        }
        return records;
    }
}
