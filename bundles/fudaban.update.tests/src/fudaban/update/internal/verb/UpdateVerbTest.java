// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.update.Sites;
import fudaban.update.site.SigningKey;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verbs of updates read and say, without a desk. */
class UpdateVerbTest {
    @TempDir
    Path folder;

    @Test
    void aRelativeSourceBeginsWhereTheCallIs() throws Exception {
        Sites.make(folder.resolve("site"), SigningKey.create(), 1);
        try (var source = UpdateVerb.source(from("site"))) {
            assertNotNull(source);
        }
        try (var source = UpdateVerb.source(from(folder.resolve("site").toString()))) {
            assertNotNull(source);
        }
    }

    @Test
    void noEditionBeforeIsNotCalledEditionNought() {
        assertEquals(
                "2026/11/23 10:30  適用  様式  適用前 → 第2版  R1",
                say("list.INSTALL.DONE", "2026/11/23 10:30", "様式", 0, 2, "R1"));
        assertEquals(
                "2026/11/23 10:30  復旧  様式  第2版 → 第1版  R1",
                say("list.REVERT.DONE", "2026/11/23 10:30", "様式", 2, 1, "R1"));
        assertEquals("「様式」を適用前の状態に戻しました。次の起動から有効です。", say("done.REVERT", "様式", 0));
    }

    private static String say(String key, Object... arguments) {
        return new Refusal(UpdateVerb.class, key, arguments).sentence(Locale.JAPAN);
    }

    /** A call in the folder. */
    private Invocation from(String given) {
        return (Invocation) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Invocation.class},
                (proxy, asked, arguments) -> asked.getName().equals("value")
                        ? Optional.of(given)
                        : asked.getName().equals("path") ? folder.resolve(given) : null);
    }
}
