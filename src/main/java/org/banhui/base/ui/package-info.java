/** The desk's frame, its sign-in page, and what its views share. */
@NullMarked
package org.banhui.base.ui;

import org.jspecify.annotations.NullMarked;
