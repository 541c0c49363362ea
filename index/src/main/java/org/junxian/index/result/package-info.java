/// What an evaluation says: scores of every node, ranks, statistics, and for every unit the account that adds up.
@NullMarked
package org.junxian.index.result;

import org.jspecify.annotations.NullMarked;
