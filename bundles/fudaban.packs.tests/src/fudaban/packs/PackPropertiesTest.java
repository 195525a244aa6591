// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.packs.internal.folder.EntryName;
import fudaban.packs.internal.folder.Seals;
import java.nio.file.Path;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a pack is fed with: names stay below its folder, lists are read as they were written, broken descriptions are refusals. */
class PackPropertiesTest {
    @Provide
    Arbitrary<String> paths() {
        var part = Arbitraries.of(
                "..", ".", "", "a", "氏名", "con", "x.json", " ", "a\\b", "c:", "ｱ", "..a", "a..", "\u0000");
        return part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("/", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        var good = "{\"id\": \"fudaban.pack.x\", \"name\": {\"ja\": \"a\", \"en\": \"b\"}, \"version\": \"1.0.0\","
                + " \"release\": 1, \"platform\": \"0.1.0\"}";
        return Arbitraries.integers()
                .between(0, good.length() - 1)
                .flatMap(at -> Arbitraries.of("", "{", "\"", "9", "髙", "null")
                        .map(other -> good.substring(0, at) + other + good.substring(at + 1)));
    }

    @Property(seed = "7", tries = 2000)
    void plainNamesStayBelowTheFolder(@ForAll("paths") String path) {
        if (EntryName.plain(path)) {
            Path folder = Path.of("/pack/editions");
            assertTrue(folder.resolve(path).normalize().startsWith(folder), path);
            assertEquals(
                    path, folder.relativize(folder.resolve(path).normalize()).toString(), path);
        }
    }

    @Property(seed = "7", tries = 300)
    void aListIsReadAsItWasWritten(@ForAll("paths") String path, @ForAll boolean closed) throws Exception {
        String name = "2026-04-01/" + path;
        var sums = new TreeMap<String, String>();
        sums.put(name, closed ? "0".repeat(64) : "");
        String text = new Seals(sums).text();
        if (EntryName.plain(name) && name.equals(name.strip())) {
            Seals read = Seals.read(text);
            assertEquals(sums, read.sums());
            assertEquals(closed, read.closed("2026-04-01"));
        } else if (!name.contains("\u0000")) {
            assertThrows(Seals.BrokenLine.class, () -> Seals.read(text), name);
        }
    }

    @Property(seed = "7", tries = 500)
    void aDescriptionIsReadOrRefusedInASentence(@ForAll("texts") String text) {
        try {
            assertTrue(PackFiles.read(text).id().matches("[a-z0-9]+(\\.[a-z0-9]+)+"));
        } catch (Refusal refused) {
            assertTrue(refused.getMessage().startsWith("pack.json"), refused.getMessage());
        }
    }

    @Example
    void nothingIsNoDescription() {
        assertThrows(Refusal.class, () -> PackFiles.read("null"));
    }
}
