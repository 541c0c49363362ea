/// Studies of certainty as a package states them: what is varied, how often, and where awards end.
@NullMarked
package org.junxian.programme.study;

import org.jspecify.annotations.NullMarked;
