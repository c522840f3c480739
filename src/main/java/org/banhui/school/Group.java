package org.banhui.school;

import java.util.List;
import java.util.Optional;

/** A standing group of a class; its members are in the order of their class numbers. */
public record Group(GroupId id, String name, GroupColour colour, Optional<StudentId> leader, List<StudentId> members) {}
