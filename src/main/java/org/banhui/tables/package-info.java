/** Tables from files, as spreadsheets and other programs write them. Knows no domain. */
@NullMarked
@ApplicationModule(displayName = "Tables")
package org.banhui.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
