// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a CSV file one after the other, decoded as they are asked for: never more than a buffer of them is held. Counts the characters of a line
 * in code points from 1, as messages name them.
 */
final class CsvChars {
    static final int END = -1;

    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final long limit;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars;
    private long read;
    private boolean ended;
    private boolean broken;
    private int line = 1;
    private int position = 1;

    /** The characters of a text that is there. */
    CsvChars(String text) {
        this(null, null, Long.MAX_VALUE, CharBuffer.wrap(text));
        ended = true;
    }

    /**
     * Those of a stream.
     *
     * @param charset the charset; a byte order mark is skipped
     * @param limit how many bytes are still accepted
     */
    CsvChars(InputStream in, Charset charset, long limit) throws IOException {
        this(in, charset, limit, CharBuffer.allocate(BUFFER).limit(0));
        if (peek() == '\uFEFF') {
            chars.get();
        }
    }

    private CsvChars(InputStream in, Charset charset, long limit, CharBuffer chars) {
        this.in = in;
        this.charset = charset;
        this.limit = limit;
        this.chars = chars;
        this.decoder = charset == null
                ? null
                : charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The next character, or {@link #END}. */
    int peek() throws IOException {
        if (!chars.hasRemaining() && !ended) {
            fill();
        }
        return chars.hasRemaining() ? chars.get(chars.position()) : END;
    }

    /** Goes behind the next character, which is there. */
    void advance() {
        if (!Character.isLowSurrogate(chars.get())) {
            position++;
        }
    }

    /** A new line begins. */
    void newLine() {
        line++;
        position = 1;
    }

    /** The line, from 1. */
    int line() {
        return line;
    }

    /** The place of the next character in its line, from 1. */
    int position() {
        return position;
    }

    /** The next character as a text; both halves of one beyond the basic plane. */
    String next() throws IOException {
        int first = peek();
        int second = chars.remaining() > 1 ? chars.get(chars.position() + 1) : 0;
        return Character.isHighSurrogate((char) first) && Character.isLowSurrogate((char) second)
                ? Character.toString(Character.toCodePoint((char) first, (char) second))
                : Character.toString((char) first);
    }

    private void fill() throws IOException {
        if (broken) {
            throw new DocumentException("csv.malformed", line, position, charset.name());
        }
        chars.clear();
        while (chars.position() == 0 && !ended && !broken) {
            boolean last = more();
            CoderResult result = decoder.decode(bytes, chars, last);
            broken = result.isError();
            ended = last && result.isUnderflow();
        }
        chars.flip();
        if (broken && !chars.hasRemaining()) {
            fill();
        }
    }

    /** Reads more bytes behind those that are left; whether there are no others. */
    private boolean more() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got > 0) {
            bytes.position(bytes.position() + got);
            read += got;
        }
        bytes.flip();
        if (read > limit) {
            throw new DocumentException("csv.big", limit);
        }
        return got < 0;
    }
}
