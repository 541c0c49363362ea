/// What happens when the platform starts: the three who run it, the demonstration, and the lines on the console.
///
/// Not here: starting the database (`database`).
/// Uses: `access`, `audit`, `collection`, `database`, `departments`, `evaluation`, `problem`, `programmes`.
/// Words owned: *first start*, *demonstration mode*.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "collection",
            "database",
            "departments",
            "evaluation",
            "problem",
            "programmes"
        })
@NullMarked
package org.junxian.app.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
