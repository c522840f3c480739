package org.banhui.school;

import java.util.Map;
import java.util.Set;

/** A person's account as the admin sees it: no pupils, no records. */
public record Account(
        StaffId id,
        String login,
        String name,
        Set<SchoolRole> roles,
        boolean active,
        boolean mustChangePassword,
        Map<ClassId, ClassRole> classes) {}
