/** The stored rows of the school, closed to other modules. */
@NullMarked
package org.banhui.school.internal;

import org.jspecify.annotations.NullMarked;
