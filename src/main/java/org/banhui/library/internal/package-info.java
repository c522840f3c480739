/** How the library is read from files and kept in the database. */
@NullMarked
package org.banhui.library.internal;

import org.jspecify.annotations.NullMarked;
