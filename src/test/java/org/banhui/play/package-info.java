/** Plays the product from outside: a server process, and pages that speak the wire protocol over real sockets. */
@NullMarked
package org.banhui.play;

import org.jspecify.annotations.NullMarked;
