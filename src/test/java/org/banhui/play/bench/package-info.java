/** Measures the live core beside a bare loop of the same stack; started by script/bench, never by a test. */
@NullMarked
package org.banhui.play.bench;

import org.jspecify.annotations.NullMarked;
