/// What the tests of the platform share: one running platform per test run, and a way to talk to it.
@NullMarked
package org.junxian.app.trial;

import org.jspecify.annotations.NullMarked;
