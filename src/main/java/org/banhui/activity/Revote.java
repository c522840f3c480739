package org.banhui.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ask an earlier question of the plan again, after the class has talked; {@code of} is the id of its step. */
public record Revote(@NotBlank @Size(max = 40) String of) implements Activity {}
