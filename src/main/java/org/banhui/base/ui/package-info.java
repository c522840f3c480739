/** The desk's frame and what its views share. */
@NullMarked
package org.banhui.base.ui;

import org.jspecify.annotations.NullMarked;
