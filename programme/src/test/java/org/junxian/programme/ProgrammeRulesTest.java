package org.junxian.programme;

import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure.
class ProgrammeRulesTest implements PureRules {}
