package org.banhui.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What pupils know, can do and care about after the meeting. */
public record Goals(
        @NotNull @Size(max = 400) String knowledge,
        @NotNull @Size(max = 400) String ability,
        @NotNull @Size(max = 400) String attitude) {}
