@NullMarked
package org.junxian.app.problem.internal;

import org.jspecify.annotations.NullMarked;
