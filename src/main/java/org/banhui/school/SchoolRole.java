package org.banhui.school;

/**
 * What a person may do across the school: an admin keeps the accounts and sees no pupils; an organiser prepares contests
 * and sees totals without names. Class roles come on top.
 */
public enum SchoolRole {
    ADMIN,
    ORGANISER
}
