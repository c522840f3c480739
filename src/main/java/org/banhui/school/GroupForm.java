package org.banhui.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is asked about a standing group; a leader is one of its members. */
public record GroupForm(
        @NotBlank(message = "school.group.name.missing") @Size(max = 20, message = "school.group.name.long")
        String name,

        GroupColour colour,
        Optional<StudentId> leader,
        List<StudentId> members) {}
