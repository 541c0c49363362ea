package org.junxian.cli;

import org.junxian.testkit.rules.HouseRules;

/// The module keeps the rules of the house.
class CliRulesTest implements HouseRules {}
