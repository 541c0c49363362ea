@NullMarked
package org.junxian.app.drafts;

import org.jspecify.annotations.NullMarked;
