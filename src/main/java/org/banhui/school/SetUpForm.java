package org.banhui.school;

import java.util.Optional;

/** What the first visitor is asked: the school, the own account, which is the admin's, and perhaps a class. */
public record SetUpForm(
        SchoolForm school, String login, String name, String password, Optional<ClassForm> firstClass) {}
