/** Rehearsals: a plan played to an invented class of simulated pupils, which leaves nothing behind. */
@NullMarked
package org.banhui.rehearsal;

import org.jspecify.annotations.NullMarked;
