/// Forms: what is asked of whom and until when, and the checks an answer must pass.
///
/// Not here: who fills a form in and what becomes of it (`app`), the files a form is read from (`read`).
/// Words owned: *form*, *section*, *line*, *entry*, *check*, *department*.
@NullMarked
package org.junxian.programme.form;

import org.jspecify.annotations.NullMarked;
