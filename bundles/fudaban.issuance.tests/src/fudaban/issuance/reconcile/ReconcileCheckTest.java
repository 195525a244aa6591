// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.pack.seed.SeedPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong with an edition of 照合 is told before anybody reads a list with it. */
final class ReconcileCheckTest {
    private static EditionFiles seed;

    @BeforeAll
    static void pack() {
        seed = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals(ReconcileProfile.class.getSimpleName()))
                        .findFirst()
                        .orElseThrow()
                        .files();
    }

    /** The seed with one of its files changed. */
    private record Changed(String path, UnaryOperator<String> how) implements EditionFiles {
        @Override
        public String pack() {
            return seed.pack();
        }

        @Override
        public LocalDate effective() {
            return seed.effective();
        }

        @Override
        public List<String> names() {
            return seed.names();
        }

        @Override
        public InputStream open(String name) throws IOException {
            String text = seed.text(name);
            String changed = name.equals(path) ? how.apply(text) : text;
            assertTrue(!name.equals(path) || !changed.equals(text), "nothing was changed");
            return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String told(String path, String from, String to) throws Exception {
        var defects = new ReconcileCheck().check(new Changed(path, text -> text.replaceFirst(from, to)));
        return defects.stream()
                .map(each -> each.file() + ": " + each.what().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private static void tells(String word, String path, String from, String to) throws Exception {
        String said = told(path, from, to);
        assertTrue(said.contains(word), said);
    }

    @Test
    void theSeedHoldsTogetherAndEachMistakeIsTold() throws Exception {
        assertEquals(List.of(), new ReconcileCheck().check(seed));
        String profile = "ReconcileProfile.json";
        tells("\"expiry\"", "reconcile/gate.json", "\"expires\"", "\"expiry\"");
        tells("number", "reconcile/gate.json", "\"number\"", "\"chipId\"");
        tells("reconcile/gate.json", "reconcile/gate.json", "\"csv\"", "\"cvs\"");
        tells("gates.json", profile, "reconcile/gate.json", "reconcile/gates.json");
        tells("使用", profile, "\"blank\": \"有効\"", "\"blank\": \"使用\"");
        tells("regular", profile, "\\\\\\\\d\\{8\\}\\)", "[");
        tells("parentheses", profile, "\\(\\\\\\\\d\\{8\\}\\)", "[0-9]{8}");
        tells("gate", profile, "\"name\": \"common\"", "\"name\": \"gate\"");
        tells("EXPIRY", "reconcile/common.json", "\"expires\"", "\"uid\"");
    }

    @Test
    void aTestOfAnEditionTellsItsCards() throws Exception {
        byte[] made = new ReconcileCheck().make(seed, """
            {"source": "gate", "day": "2027-04-01", "text": "カード番号,状態,有効期限,所属\\r\\nＡ-1,停止,R9.3.31,情報課\\r\\nA-2,不明,,\\r\\n"}
            """.getBytes(StandardCharsets.UTF_8));
        List<String> lines = new String(made, StandardCharsets.UTF_8).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(
                lines.getFirst().endsWith("停止=ISSUED|SUSPENDED|RETIRED|DESTROYED|SPOILED\t2027-03-31\t情報課"),
                lines.getFirst());
        assertTrue(lines.getLast().contains("不明=?"), lines.getLast());
        assertThrows(
                Refusal.class,
                () -> new ReconcileCheck().make(seed, "{\"source\": \"nobody\"}".getBytes(StandardCharsets.UTF_8)));
    }
}
