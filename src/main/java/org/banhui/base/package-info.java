/** What every module stands on: ids, the clock, errors, words, keys, the security set-up. Knows no domain. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.banhui.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
