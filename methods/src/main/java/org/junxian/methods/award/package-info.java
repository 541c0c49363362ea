/// Who is awarded: places of several awards given to units in order of merit, within quotas, vetoes, priorities,
/// exclusive awards and a balance between areas, with a reason for every unit that stood for an award.
///
/// Door: [org.junxian.methods.award.GivePlaces]. The method is docs/method/award.md.
///
/// Not here: where ranks come from (`index`), which rules a programme has (`programme`), who decides (`recognition`).
/// Uses: nothing but the JDK.
/// Words owned: *contest*, *entrant*, *place*, *quota*, *edge*, *substitute*, *balance*.
@NullMarked
package org.junxian.methods.award;

import org.jspecify.annotations.NullMarked;
