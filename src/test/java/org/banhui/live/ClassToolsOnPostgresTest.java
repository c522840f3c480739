package org.banhui.live;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class ClassToolsOnPostgresTest extends ClassToolsTest {}
