/// Test tools shared by all modules: rules about code, and a reader of Java sources for them.
///
/// Not here: anything a shipped jar needs; nothing shipped depends on this module.
/// Uses: JUnit, AssertJ, ArchUnit.
/// Words owned: *rule*, *breach*.
@NullMarked
package org.junxian.testkit;

import org.jspecify.annotations.NullMarked;
