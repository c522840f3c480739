/** The running session: its course, its answers, its participants, its points. */
@NullMarked
package org.banhui.live;

import org.jspecify.annotations.NullMarked;
