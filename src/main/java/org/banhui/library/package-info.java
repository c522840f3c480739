/** Themes, questions and plans: the built-in ones, read from files at start, and the teachers' own. */
@NullMarked
package org.banhui.library;

import org.jspecify.annotations.NullMarked;
