/** What a plan looks like on paper. */
@NullMarked
@NamedInterface
package org.banhui.library.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
