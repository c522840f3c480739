package org.banhui.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives the codes that must be shown again and are never stored: HMAC-SHA-256 (RFC 2104) over kind, id and
 * generation with the installation's link key. Raising the generation revokes a code.
 */
public final class LinkKeys {

    private static final String TYPED_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz2";

    private final byte[] key;

    public LinkKeys(byte[] key) {
        this.key = key.clone();
    }

    /** 128 bits as 32 hexadecimal digits, for links that are clicked or scanned. */
    public String link(String kind, UUID id, int generation) {
        return HexFormat.of().formatHex(hmac(kind, id, generation), 0, 16);
    }

    /** Six characters (30 bits) without look-alikes, for codes that are typed. */
    public String typed(String kind, UUID id, int generation) {
        long bits = ByteBuffer.wrap(hmac(kind, id, generation)).getLong();
        StringBuilder code = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            code.append(TYPED_LETTERS.charAt((int) ((bits >>> (5 * i)) & 31)));
        }
        return code.toString();
    }

    private byte[] hmac(String kind, UUID id, int generation) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((kind + '|' + id + '|' + generation).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
