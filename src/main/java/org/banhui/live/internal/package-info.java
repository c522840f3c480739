/** How a session lives in memory and in the database. */
@NullMarked
package org.banhui.live.internal;

import org.jspecify.annotations.NullMarked;
