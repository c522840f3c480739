/** The doors of a session: ways in, seats, limits, and what opens a stage or a host page. */
@NullMarked
@NamedInterface
package org.banhui.live.join;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
