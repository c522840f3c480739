package org.banhui.school;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class SchoolOnPostgresTest extends SchoolTest {}
