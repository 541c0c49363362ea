@NullMarked
package org.junxian.app.gate.internal;

import org.jspecify.annotations.NullMarked;
