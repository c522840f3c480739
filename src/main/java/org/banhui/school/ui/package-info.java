/** The desk's views of the school: classes, accounts, password, first set-up. */
@NullMarked
package org.banhui.school.ui;

import org.jspecify.annotations.NullMarked;
