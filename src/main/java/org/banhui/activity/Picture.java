package org.banhui.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An uploaded picture, stored in two sizes, and the words for those who cannot see it. */
public record Picture(
        @NotNull UUID stage,
        @NotNull UUID device,
        @NotBlank @Size(max = 1000) String alt) {}
