package org.banhui.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banhui.base.DomainException;

/** The text of a file: UTF-8 or UTF-16 with its mark, else UTF-8 if it is that throughout, else GB18030 with GBK. */
final class FileText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern BINARY = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f]]");
    private static final Pattern WEB =
            Pattern.compile("(?is)\\s*<(!doctype|html|head|meta|table|style|body|div|\\?xml|!--).*");

    private FileText() {}

    /** @throws DomainException if these bytes are no text, or a web page, which many programs name {@code .xls} */
    static String of(byte[] bytes) {
        String text = strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> marked(bytes) ? strictly(bytes, StandardCharsets.UTF_16) : strictly(bytes, GB18030))
                .map(read -> read.startsWith("\ufeff") ? read.substring(1) : read)
                .orElseThrow(() -> new DomainException("tables.file.other"));
        if (BINARY.matcher(text).find()) {
            throw new DomainException("tables.file.other");
        }
        if (WEB.matcher(text).lookingAt()) {
            throw new DomainException("tables.file.web");
        }
        return text;
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
