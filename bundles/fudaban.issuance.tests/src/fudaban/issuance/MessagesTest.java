// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.issuance.internal.act.AllActs;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and every act has a title. */
class MessagesTest {
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "fudaban.issuance.messages",
                locale,
                Issuance.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveEveryKey() {
        var ja = bundle(Locale.ROOT);
        var en = bundle(Locale.ENGLISH);
        for (String key : ja.keySet()) {
            assertFalse(en.getString(key).equals(ja.getString(key)) && !key.startsWith("issue.stopped"), key);
        }
        assertEquals(ja.keySet(), en.keySet());
    }

    @Test
    void actsHaveTitles() {
        AllActs.list()
                .forEach(act -> assertFalse(
                        act.type().title(Locale.JAPAN).equals(act.type().name()),
                        act.type().name()));
    }
}
