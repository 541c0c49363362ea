@NullMarked
package org.junxian.app.jobs.internal;

import org.jspecify.annotations.NullMarked;
