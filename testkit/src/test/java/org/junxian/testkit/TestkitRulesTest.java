package org.junxian.testkit;

import org.junxian.testkit.rules.HouseRules;

/// The module keeps the rules of the house.
class TestkitRulesTest implements HouseRules {}
