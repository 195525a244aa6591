// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.text;

import fudaban.mail.Recipient;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Headers in ASCII: encoded words (RFC 2047), addresses, and parameters with any characters (RFC 2231). */
public final class Headers {
    /** Lines have at most 78 characters with the header's name; 42 bytes are 56 in base64. */
    private static final int WORD = 42;
    /** Most characters of a line (RFC 5322 2.1.1). */
    private static final int LINE = 78;
    /** Bytes of one piece of a parameter; each may take three characters. */
    private static final int PIECE = 18;

    private Headers() {}

    /** A text that is free to hold any character, folded. */
    public static String text(String text) {
        return text.length() <= WORD && plain(text) ? text : encoded(text);
    }

    /** Addresses, a line each. */
    public static String addresses(List<Recipient> recipients) {
        return String.join(",\r\n ", recipients.stream().map(Headers::address).toList());
    }

    private static String address(Recipient each) {
        if (each.name().isEmpty()) {
            return each.address();
        }
        // A name of letters and spaces stands as it is; anything else could be taken for syntax.
        String name = each.name().matches("[A-Za-z0-9 ]{1,40}") ? each.name() : encoded(each.name());
        return name + "\r\n <" + each.address() + ">";
    }

    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        for (byte[] part : parts(text, WORD)) {
            words.add("=?UTF-8?B?" + Base64.getEncoder().encodeToString(part) + "?=");
        }
        return String.join("\r\n ", words);
    }

    /** The name of a file in the disposition of its part. */
    public static String fileName(String name) {
        return parameter("filename", name);
    }

    /** The same in the type of its part, where older programs look. */
    public static String typeName(String name) {
        return ";\r\n name=\"" + text(name).replace("\"", "") + "\"";
    }

    /** The field's name. */
    public static String name(Recipient.Field field) {
        return switch (field) {
            case TO -> "To";
            case CC -> "Cc";
            case BCC -> "Bcc";
        };
    }

    /** RFC 5322 3.3. */
    public static String date(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
                .format(time);
    }

    /** Adds a header. */
    public static void add(StringBuilder out, String name, String value) {
        int first = value.indexOf('\r') < 0 ? value.length() : value.indexOf('\r');
        boolean wide = name.length() + 2 + first > LINE;
        out.append(name).append(wide ? ":\r\n " : ": ").append(value).append("\r\n");
    }

    private static String parameter(String name, String value) {
        var text = new StringBuilder();
        List<byte[]> pieces = parts(value, PIECE);
        for (int i = 0; i < pieces.size(); i++) {
            text.append(";\r\n ").append(name).append('*');
            if (pieces.size() > 1) {
                text.append(i).append('*');
            }
            text.append('=');
            if (i == 0) {
                text.append("UTF-8''");
            }
            for (byte each : pieces.get(i)) {
                text.append(safe(each) ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xFF));
            }
        }
        return text.toString();
    }

    private static boolean safe(byte each) {
        return each >= '0' && each <= '9'
                || each >= 'A' && each <= 'Z'
                || each >= 'a' && each <= 'z'
                || each == '-'
                || each == '.';
    }

    private static boolean plain(String text) {
        return !text.contains("=?") && text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    /** The bytes in parts that never cut a character. */
    private static List<byte[]> parts(String text, int most) {
        List<byte[]> parts = new ArrayList<>();
        var part = new StringBuilder();
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            String one = Character.toString(text.codePointAt(i));
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > most) {
                parts.add(part.toString().getBytes(StandardCharsets.UTF_8));
                part.setLength(0);
                size = 0;
            }
            part.append(one);
            size += bytes;
            i += one.length();
        }
        parts.add(part.toString().getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
