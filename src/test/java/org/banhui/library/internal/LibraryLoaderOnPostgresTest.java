package org.banhui.library.internal;

import org.banhui.BanhuiOnPostgresTest;

@BanhuiOnPostgresTest
class LibraryLoaderOnPostgresTest extends LibraryLoaderTest {}
