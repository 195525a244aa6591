// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.packs.internal.site.PackSite;
import fudaban.packs.list.EditionRow.State;
import fudaban.packs.list.PackList;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack from its first edition to the site of its second. */
class PackLifeTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    private static TreeMap<String, byte[]> bytes(Path site) throws Exception {
        var all = new TreeMap<String, byte[]>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void theSamePackGivesTheSameBytes() throws Exception {
        workshop.first("見本");
        workshop.call(0, "pack", "check", "見本");
        workshop.call(0, "pack", "build", "見本", "--out", "site1");
        workshop.call(0, "pack", "build", "見本", "--out", "site2");
        var one = bytes(folder.resolve("site1"));
        var two = bytes(folder.resolve("site2"));
        assertEquals(one.keySet(), two.keySet());
        one.forEach((name, content) -> assertArrayEquals(content, two.get(name), name));
        assertTrue(
                one.containsKey("plugins/fudaban.pack.example_1.0.0.jar"),
                one.keySet().toString());
        assertTrue(one.containsKey("features/fudaban.pack.example.feature_1.0.0.jar"));
        String content = Files.readString(folder.resolve("site1/content.xml"));
        assertTrue(content.contains("id='fudaban.pack.example.feature.feature.group' version='1.0.0'"), content);
        assertTrue(content.contains("namespace='osgi.bundle' name='fudaban.packs' range='0.1.0'"), content);
        String artifacts = Files.readString(folder.resolve("site1/artifacts.xml"));
        assertTrue(artifacts.contains("download.checksum.sha-256"), artifacts);
    }

    @Test
    void aSiteIsSignedAndVerifiedAsTheUpdaterDoes() throws Exception {
        workshop.first("pack");
        workshop.call(0, "pack", "build", "pack", "--out", "site");
        workshop.call(0, "pack", "keys", "office.key");
        workshop.call(0, "pack", "sign", "site", "--key", "office.key");
        assertFalse(Files.readString(folder.resolve("office.key")).contains("BEGIN PRIVATE KEY"));
        var check = new SiteCheck(SiteKey.read(folder.resolve("office.key.pub")));
        var manifest = check.folder(folder.resolve("site"));
        assertEquals("fudaban.pack.example", manifest.about().site());
        assertEquals(1, manifest.about().edition());
        Files.writeString(folder.resolve("site/content.xml"), " ", StandardOpenOption.APPEND);
        assertThrows(Refusal.class, () -> check.folder(folder.resolve("site")));
    }

    @Test
    void theNextEditionLeavesTheOlderOneAsItWas() throws Exception {
        workshop.first("pack");
        workshop.call(0, "pack", "build", "pack", "--out", "site1");
        workshop.call(0, "pack", "new", "pack", "--edition", "2027-04-01");
        workshop.write("pack/editions/2027-04-01/ExampleProfile.json", Workshop.PROFILE.replace("as-is", "upper"));
        workshop.write("pack/editions/2027-04-01/tests/氏名/input.txt", "Abe\n");
        workshop.write("pack/editions/2027-04-01/tests/氏名/expected.txt", "ようこそ ABE\n");
        workshop.installed.add(PackSite.of(folder.resolve("site1")));
        workshop.call(0, "pack", "check", "pack");
        workshop.call(0, "pack", "build", "pack", "--out", "site2");

        Pack older = PackSite.of(folder.resolve("site1"));
        Pack newer = PackSite.of(folder.resolve("site2"));
        assertEquals("1.1.0", newer.version());
        assertEquals(2, newer.file().orElseThrow().release());
        var before = older.editions().getFirst();
        var after = newer.editions().getFirst();
        assertEquals(before.names(), after.names());
        for (String name : before.names()) {
            assertEquals(before.text(name), after.text(name));
        }
        workshop.installed.set(0, newer);
        var rows = new PackList(workshop).rows(LocalDate.of(2026, 12, 1), Locale.JAPAN);
        assertEquals(
                List.of(State.COMING, State.IN_FORCE),
                rows.stream().map(row -> row.state()).toList());
        assertEquals("適用予定", rows.getFirst().state().in(Locale.JAPAN));
        assertTrue(workshop.call(0, "pack", "list").said().contains("fudaban.pack.example  1.1.0  2027-04-01"));
    }

    @Test
    void anInstalledPackIsTheBeginningOfTheNextEdition() throws Exception {
        workshop.first("pack");
        workshop.call(0, "pack", "build", "pack", "--out", "site1");
        workshop.installed.add(PackSite.of(folder.resolve("site1")));
        workshop.call(0, "pack", "new", "次", "--from", "fudaban.pack.example", "--edition", "2027-04-01");
        workshop.call(0, "pack", "check", "次");
        assertEquals(
                Files.readString(folder.resolve("pack/editions/2026-04-01/tests/氏名/input.txt")),
                Files.readString(folder.resolve("次/editions/2027-04-01/tests/氏名/input.txt")));
        Refusal older = assertThrows(
                Refusal.class,
                () -> workshop.call(
                        0, "pack", "new", "別", "--from", "fudaban.pack.example", "--edition", "2026-03-31"));
        assertEquals("new.date-older", older.key());
        assertFalse(Files.exists(folder.resolve("別/pack.json")));
    }
}
