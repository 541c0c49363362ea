/// A second engine, written from docs/method alone with lists and maps, to check the first (N5).
@NullMarked
package org.junxian.index.naive;

import org.jspecify.annotations.NullMarked;
