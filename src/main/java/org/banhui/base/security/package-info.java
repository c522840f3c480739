/** Who may reach which address, signing in and staying signed in, and the headers every page carries. */
@NullMarked
package org.banhui.base.security;

import org.jspecify.annotations.NullMarked;
