package org.junxian.app;

import java.util.Set;
import org.junxian.testkit.rules.SqlRules;

/// The module keeps the rules of the house; its SQL stands in stores, whole (I4).
class AppRulesTest implements SqlRules {

    /// FirstConnection makes the roles before there is a data source for any store.
    @Override
    public Set<String> otherPlacesOfSql() {
        return Set.of("FirstConnection");
    }

    /// `create role` takes no parameters; the database quotes names and passwords itself.
    @Override
    public Set<String> composesStatements() {
        return Set.of("FirstConnection");
    }

    /// PostgresBinaries unpacks what was built into the jar; WorkbookArchive opens what people bring, within limits.
    @Override
    public Set<String> archivesOpenIn() {
        return Set.of("PostgresBinaries", "WorkbookArchive");
    }

    /// ProviderCalls knows the sign-in services that the operator's settings name, and no other address.
    @Override
    public Set<String> connectionsOpenIn() {
        return Set.of("ProviderCalls");
    }
}
