// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is protected by its form alone. */
class CheckTest {
    @Test
    void addressesAreFound() {
        for (String text : List.of(
                "サーバ192.0.2.10の確認",
                "198.51.100.0/24 を追加",
                "2001:db8::10 へ",
                "fe80:0:0:0:200:f8ff:fe21:67cf",
                "00-00-5E-00-53-01",
                "パスワード：abc123",
                "Password = x")) {
            assertEquals(1, ProtectedWords.find(text).size(), text);
            assertTrue(ProtectedWords.mask(text, "■■■").contains("■■■"), text);
        }
        assertFalse(ProtectedWords.mask("a 192.0.2.10 b 2001:db8::1 c", "■").matches(".*\\d.*"));
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        for (String text : List.of(
                "9:30から12:00まで", "版数 1.2.3", "R8.4.1 交付", "第2.5.1項", "300.1.2.3.4.5", "暗証番号の再設定を案内", "10:15:30 に停止")) {
            assertEquals(List.of(), ProtectedWords.find(text), text);
        }
    }
}
