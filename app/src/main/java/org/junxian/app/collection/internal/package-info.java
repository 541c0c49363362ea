@NullMarked
package org.junxian.app.collection.internal;

import org.jspecify.annotations.NullMarked;
