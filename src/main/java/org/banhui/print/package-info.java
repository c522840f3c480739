/** What is put on paper or drawn to be scanned. Knows no domain. */
@NullMarked
@ApplicationModule(displayName = "Print")
package org.banhui.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
