// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;

/** Whether text survives a charset: it must come back the same, because some encoders quietly replace look-alikes. */
final class Encodable {
    private final CharsetEncoder encoder;
    private final CharsetDecoder decoder;

    Encodable(Charset charset) {
        encoder = charset.newEncoder();
        decoder = charset.newDecoder();
    }

    boolean all(String text) {
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        try {
            return decoder.decode(encoder.encode(CharBuffer.wrap(text)))
                    .toString()
                    .equals(text);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
