// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import fudaban.document.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CSV strictly (RFC 4180; lines may end with CR LF, LF or CR): what is not clear is refused with its place
 * instead of guessed.
 */
public final class CsvReader {
    private final CsvLimits limits;
    private final char separator;
    private final boolean guarded;

    /**
     * A reader.
     *
     * @param limits what is still accepted
     * @param separator between fields
     * @param guarded whether one apostrophe written by {@link FormulaGuard} is taken away
     */
    public CsvReader(CsvLimits limits, char separator, boolean guarded) {
        this.limits = limits;
        this.separator = separator;
        this.guarded = guarded;
    }

    /**
     * A reader of comma separated files with the usual limits that leaves texts as they are.
     *
     * @return the reader
     */
    public static CsvReader usual() {
        return new CsvReader(CsvLimits.usual(), ',', false);
    }

    /**
     * Reads a file and recognises its charset: a byte order mark, else valid UTF-8, else valid Windows-31J.
     *
     * @param in the file; not closed
     * @return its rows
     * @throws DocumentException when it is not valid, with line and character
     * @throws IOException when reading fails
     */
    public CsvFile read(InputStream in) throws IOException {
        return parse(bytes(in), null);
    }

    /**
     * Reads a file in a named charset.
     *
     * @param in the file; not closed
     * @param charset the charset; a byte order mark of UTF-8 is skipped
     * @return its rows
     * @throws DocumentException when it is not valid, with line and character
     * @throws IOException when reading fails
     */
    public CsvFile read(InputStream in, Charset charset) throws IOException {
        return parse(bytes(in), charset);
    }

    /**
     * Reads a file in a named charset as a stream, row by row, without keeping any.
     *
     * @param in the file; not closed
     * @param charset the charset; a byte order mark is skipped
     * @param rows given each row, in order; what it was given counts only when this returns
     * @throws DocumentException when it is not valid, with line and character
     * @throws IOException when reading fails
     */
    public void each(InputStream in, Charset charset, Consumer<CsvRow> rows) throws IOException {
        new CsvParser(new CsvChars(in, charset, limits.bytes()), separator, limits, guarded).each(rows);
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw new DocumentException("csv.big", limits.bytes());
        }
        return bytes;
    }

    private CsvFile parse(byte[] bytes, Charset named) throws IOException {
        Charset charset = named != null ? named : recognise(bytes);
        String text = decode(bytes, charset);
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        List<CsvRow> rows = new ArrayList<>();
        new CsvParser(new CsvChars(text), separator, limits, guarded).each(rows::add);
        return new CsvFile(charset, rows);
    }

    private static Charset recognise(byte[] bytes) throws DocumentException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE || first == 0xFEFF) {
            return StandardCharsets.UTF_16;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, CsvFormat.WINDOWS_31J)) {
            if (run(bytes, charset, CharBuffer.allocate(bytes.length + 1)).isUnderflow()) {
                return charset;
            }
        }
        throw new DocumentException("csv.charset");
    }

    private static String decode(byte[] bytes, Charset charset) throws DocumentException {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = run(bytes, charset, chars);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            String last = text.substring(text.lastIndexOf('\n') + 1);
            int position = last.codePointCount(0, last.length()) + 1;
            throw new DocumentException("csv.malformed", line, position, charset.name());
        }
        return text;
    }

    private static CoderResult run(byte[] bytes, Charset charset, CharBuffer chars) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    }
}
