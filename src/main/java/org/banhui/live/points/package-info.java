/** The ledger: append-only postings, the only source of any score, and what follows from them. */
@NullMarked
@NamedInterface
package org.banhui.live.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
