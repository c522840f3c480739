package org.banhui.library.internal;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class StoredFilmsOnPostgresTest extends StoredFilmsTest {}
