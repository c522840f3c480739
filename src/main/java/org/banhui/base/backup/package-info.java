/** Backups of the H2 database and the keys while the server runs, and their restoring before it starts. */
@NullMarked
@NamedInterface
package org.banhui.base.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
