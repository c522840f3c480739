package org.banhui.base.security;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class KeptSignInOnPostgresTest extends KeptSignInTest {}
