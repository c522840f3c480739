package org.banhui.live;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class OpeningsOnPostgresTest extends OpeningsTest {}
