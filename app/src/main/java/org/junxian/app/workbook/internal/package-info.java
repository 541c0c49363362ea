@NullMarked
package org.junxian.app.workbook.internal;

import org.jspecify.annotations.NullMarked;
