package org.banhui.library.internal;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class SlidesOnPostgresTest extends SlidesTest {}
