/** Plays whole meetings in a real browser against the packaged product, and keeps pictures of what was seen. */
@NullMarked
package org.banhui.play.browser;

import org.jspecify.annotations.NullMarked;
