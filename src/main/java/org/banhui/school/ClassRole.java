package org.banhui.school;

/** What a person may do in one class: an assistant runs its sessions, a class teacher also edits and exports. */
public enum ClassRole {
    CLASS_TEACHER,
    ASSISTANT
}
