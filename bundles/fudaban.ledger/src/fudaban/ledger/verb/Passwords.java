// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.verb;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a password from the first line of a file without leaving copies in the heap. */
public final class Passwords {
    private Passwords() {}

    /** The first line, without its end. The caller clears it. */
    public static char[] firstLine(Path file) throws Refusal {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Passwords.class, "password.file", file.toString());
        }
        CharBuffer all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
            end++;
        }
        char[] password = new char[end];
        all.get(password);
        Arrays.fill(all.array(), '\0');
        return password;
    }
}
