package org.junxian.app;

import org.junxian.testkit.rules.SqlRules;

/// The module keeps the rules of the house; its SQL stands in stores, whole (I4).
class AppRulesTest implements SqlRules {}
