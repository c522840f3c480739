/** The frames of docs/protocol.md, one type per audience, and what each audience may know of a session. */
@NullMarked
package org.banhui.wire.frame;

import org.jspecify.annotations.NullMarked;
