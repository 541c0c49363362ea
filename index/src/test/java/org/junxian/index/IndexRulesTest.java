package org.junxian.index;

import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure.
class IndexRulesTest implements PureRules.WithoutFiles {}
