/** The desk's views of plans. */
@NullMarked
package org.banhui.library.ui;

import org.jspecify.annotations.NullMarked;
