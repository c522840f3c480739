/** The course of a session as a pure function: state and command in, new state and effects out. */
@NullMarked
@NamedInterface
package org.banhui.live.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
