package org.banhui.school;

import java.time.ZoneId;
import java.util.Locale;

/** The school of this installation; a lesson lasts the given number of minutes. */
public record School(String name, ZoneId zone, Locale language, int lessonMinutes, boolean demo) {}
