/// Finds a unit, indicator, document, clause or scheme by what a person types: Chinese, pinyin, initials or code.
///
/// Not here: the things themselves.
/// Uses: `programmes`, `problem`, `text`.
/// Words owned: *hit*.
@ApplicationModule(allowedDependencies = {"programmes", "problem", "text"})
@NullMarked
package org.junxian.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
