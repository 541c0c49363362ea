package org.junxian.cli;

import org.junxian.testkit.rules.InputRules;

/// The module keeps the rules of the house.
class CliRulesTest implements InputRules {}
