// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.mail.Desk1;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.model.MailLetter;
import fudaban.model.Classification;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that is written to files leaves the desk with them. */
class MailFilesTest {
    @TempDir
    Path folder;

    private static Letter letter(String key) {
        return Letter.of(key, "test.letter", "情報課", List.of(Recipient.to("a@example.jp", "甲")), "件名", "本文");
    }

    @Test
    void whatIsGuardedIsEnteredAsLeft() throws Refusal {
        try (var desk = new Desk1(folder.resolve("data"), "2026-04-01T09:30")) {
            var outbox = new Outbox(desk.ledger);
            var files = new MailFiles(desk.ledger, null);
            files.write(
                    desk.operator, outbox.queue(desk.operator, letter("open")).getId(), folder.resolve("open"));
            assertTrue(desk.left.isEmpty(), "only what is 保護すべき情報");
            MailLetter guarded = outbox.queue(desk.operator, letter("guarded").classified(Classification.NETWORK));
            files.write(desk.operator, guarded.getId(), folder.resolve("guarded"));
            assertEquals(guarded.getNumber(), desk.left.getLast().getWhat());
            assertEquals("export", desk.left.getLast().getHow());
            assertEquals(1, desk.left.size());
        }
    }
}
