/// Test tools shared by all modules: rules about code, generators, text tables.
///
/// Not here: anything a shipped jar needs; nothing shipped depends on this module.
/// Uses: ArchUnit.
/// Words owned: *rule*, *violation*.
@NullMarked
package org.junxian.testkit;

import org.jspecify.annotations.NullMarked;
