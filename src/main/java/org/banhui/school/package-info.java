/** The school, its staff, classes, rosters and standing groups: who is who, and who may do what for which class. */
@NullMarked
@ApplicationModule(displayName = "School")
package org.banhui.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
