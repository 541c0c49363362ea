@NullMarked
package org.junxian.app.evaluation.internal;

import org.jspecify.annotations.NullMarked;
