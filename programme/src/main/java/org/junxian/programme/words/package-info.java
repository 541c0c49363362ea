/// What a method does, in words and as a formula, in two languages: one text for the page, the command line and the
/// documentation.
@NullMarked
package org.junxian.programme.words;

import org.jspecify.annotations.NullMarked;
