// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.mail.Enclosure;
import fudaban.mail.Recipient;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of a letter. */
final class MessageTextTest {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 4, 1, 9, 30, 0, 0, ZoneId.of("Asia/Tokyo"));

    private static MessageText message(String subject, String name, boolean unsent) {
        return new MessageText(
                Recipient.to("desk@example.jp", "身分証担当"),
                List.of(
                        Recipient.to("a@example.jp", "𠮷田　葛\uDB40\uDD00之介　長い名前の取りまとめ担当者（防衛政策局　情報通信課）"),
                        new Recipient(Recipient.Field.BCC, "b@example.jp", "")),
                subject,
                "本文\n.一点",
                List.of(new Enclosure(name, Enclosure.XLSX, new byte[] {1, 2, 3})),
                "<1@example.jp>",
                TIME,
                unsent);
    }

    @Test
    void everyLineIsShortAscii() {
        String text = new String(
                message("件名".repeat(60), "有効期限一覧（情報通信課）令和8年4月.xlsx", false).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.chars().allMatch(c -> c < 127));
        text.lines().forEach(line -> assertTrue(line.length() <= 78, line));
        assertFalse(text.contains("b@example.jp"), "no blind copy in what is sent");
        assertFalse(text.replace("\r\n", "").contains("\n"), "lines end with CRLF");
        assertTrue(text.contains("Date: Wed, 1 Apr 2026 09:30:00 +0900\r\n"), text);
    }

    @Test
    void aFileForAMailProgramIsADraftWithAllItsRecipients() {
        String text = new String(message("a", "a.xlsx", true).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("X-Unsent: 1\r\n"));
        assertTrue(text.contains("b@example.jp"));
    }

    @Test
    void theSameLetterIsTheSameBytes() {
        assertArrayEquals(
                message("a", "a.xlsx", true).bytes(),
                message("a", "a.xlsx", true).bytes());
    }

    @Test
    void encodedWordsReadTogetherAreTheSubject() {
        String subject = "【照会】身分証𠮷の有効期限（令和9年3月末）について".repeat(3);
        String text = new String(message(subject, "a.xlsx", false).bytes(), StandardCharsets.US_ASCII);
        String header = text.substring(text.indexOf("Subject: ") + 9, text.indexOf("\r\nMessage-ID"));
        var read = new StringBuilder();
        for (String word : header.split("\r\n ")) {
            assertTrue(word.startsWith("=?UTF-8?B?") && word.endsWith("?=") && word.length() <= 75, word);
            byte[] bytes = java.util.Base64.getDecoder().decode(word.substring(10, word.length() - 2));
            String part = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(part.contains("\uFFFD"), "no character is cut");
            read.append(part);
        }
        assertEquals(subject, read.toString());
    }
}
