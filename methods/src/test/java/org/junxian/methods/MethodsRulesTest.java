package org.junxian.methods;

import org.junxian.testkit.rules.PureRules;

/// The module keeps the rules of the house and is pure.
class MethodsRulesTest implements PureRules.WithoutFiles {}
