/// The words of a programme as plain records: texts, documents, sources, territory, variables, observations, schemes.
///
/// Not here: how they are read (`read`), what may be wrong with them (`check`), arithmetic (`index`).
/// Uses: `index` (ids, periods, figures, schemes).
/// Words owned: *text*, *place*, *clause*, *source*, *unit*, *variable*, *observation*, *scheme definition*.
@NullMarked
package org.junxian.programme.model;

import org.jspecify.annotations.NullMarked;
