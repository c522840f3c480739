package org.banhui.live.join;

import java.util.Optional;

/**
 * What the page of a class address knows.
 *
 * @param language the school's, zh or en
 * @param ticket lets the page ask for class numbers; empty while there is nothing to join
 * @param meeting the door of the class's live meeting
 */
public record ClassDoor(String school, String className, String language, String ticket, Optional<Door> meeting) {}
