@NullMarked
package org.junxian.app.scrutiny.internal;

import org.jspecify.annotations.NullMarked;
