/** The live pages' side of the server: sockets, frames, joining over HTTP. Calls live's API only. */
@NullMarked
package org.banhui.wire;

import org.jspecify.annotations.NullMarked;
