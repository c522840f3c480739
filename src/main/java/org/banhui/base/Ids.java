package org.banhui.base;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Makes identifiers and secrets. An id is never an authority by itself; a secret is. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEY_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Ids() {}

    /** A new UUID of version 7 (RFC 9562, section 5.7): sorts by the millisecond it was made in. */
    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** A random secret of 128 bits as 32 hexadecimal digits. */
    public static String secret() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A random word of the given length (1 or more) from 31 letters and digits that do not look alike. */
    public static String word(int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(KEY_LETTERS.charAt(RANDOM.nextInt(KEY_LETTERS.length())));
        }
        return word.toString();
    }

    /** A random decimal code of the given number of digits (1 to 9), leading zeros kept. */
    public static String digits(int count) {
        StringBuilder code = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            code.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return code.toString();
    }

    /** A random seed for draws. */
    public static long seed() {
        return RANDOM.nextLong();
    }
}
