/** The desk's views that combine modules; nothing depends on them. */
@NullMarked
package org.banhui.desk;

import org.jspecify.annotations.NullMarked;
