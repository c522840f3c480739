package org.banhui.live;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.banhui.activity.Settings;
import org.banhui.library.PlanId;
import org.banhui.school.ClassId;

/**
 * What a teacher wants to start.
 *
 * @param devices whether pupils take part on devices
 * @param settings how it is played, where the plan's own settings are not to count
 */
public record NewMeeting(
        @NotNull ClassId classId, @NotNull PlanId planId, boolean devices, Optional<@Valid Settings> settings) {}
