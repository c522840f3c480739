package org.banhui.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What is asked for a new account; the first password is changed at the first sign-in. */
public record NewAccount(
        @Pattern(regexp = "[\\p{L}\\p{N}._@-]{2,60}", message = "school.account.login.form")
        String login,

        @NotBlank(message = "school.account.name.missing") @Size(max = 20, message = "school.account.name.long")
        String name,

        String firstPassword,
        Set<SchoolRole> roles) {}
