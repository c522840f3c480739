/** Banhui: live themed class meetings for schools. */
@NullMarked
package org.banhui;

import org.jspecify.annotations.NullMarked;
