/// Rules about code that are code: a module's test class implements the interfaces of the rules it keeps.
@NullMarked
package org.junxian.testkit.rules;

import org.jspecify.annotations.NullMarked;
