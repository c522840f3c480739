/** What is said when the server starts, cannot start or must stop. */
@NullMarked
package org.banhui.base.start;

import org.jspecify.annotations.NullMarked;
