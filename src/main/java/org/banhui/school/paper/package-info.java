/** What a class and the school's accounts look like on paper. */
@NullMarked
@NamedInterface
package org.banhui.school.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
