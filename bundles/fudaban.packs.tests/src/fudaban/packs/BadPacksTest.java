// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.packs.internal.site.PackSite;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are wrong: each is told by file, line and column, and none is built. */
class BadPacksTest {
    private static final String EDITION = "pack/editions/2026-04-01/";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void sound() throws Exception {
        workshop = new Workshop(folder);
        workshop.first("pack");
    }

    /** The defect is found, and the pack is not built. */
    private void found(String line) throws Refusal, IOException {
        String said = workshop.call(1, "pack", "check", "pack").said();
        assertTrue(said.lines().anyMatch(each -> each.startsWith(line)), said);
        workshop.call(1, "pack", "build", "pack", "--out", "site");
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void aMistakeInJsonIsToldByLineAndColumn() throws Exception {
        workshop.write(EDITION + "ExampleProfile.json", "{\n  \"greeting\": \"a\",\n  \"converter\" \"as-is\"\n}\n");
        found("editions/2026-04-01/ExampleProfile.json:3:15  JSONの書き方が違います");
    }

    @Test
    void aMemberWrittenTwiceIsAMistake() throws Exception {
        workshop.write(EDITION + "ExampleProfile.json", "{\"greeting\": \"a\",\n \"greeting\": \"b\"}");
        found("editions/2026-04-01/ExampleProfile.json:2:");
    }

    @Test
    void aMistakeInPackJsonIsToldByLine() throws Exception {
        workshop.write("pack/pack.json", "{\n  \"id\": \"fudaban.pack.example\",\n  \"version\": }\n");
        Refusal broken = assertThrows(Refusal.class, () -> workshop.call(0, "pack", "check", "pack"));
        assertTrue(broken.getMessage().contains("3行"), broken.getMessage());
        workshop.write(
                "pack/pack.json",
                Files.readString(folder.resolve("pack/pack.json")).replace("1.0.0", "one"));
    }

    @Test
    void aCodeTableThatIsNamedMustBeThere() throws Exception {
        workshop.write(
                EDITION + "ExampleProfile.json",
                Workshop.PROFILE.replace("\"as-is\"", "\"as-is\",\n  \"codes\": \"codes/在籍区分.json\""));
        found("editions/2026-04-01/ExampleProfile.json:4:12  codes/在籍区分.json がありません");
        workshop.write(EDITION + "codes/在籍区分.json", "{}");
        workshop.call(0, "pack", "check", "pack");
    }

    @Test
    void aConverterTheProgramLacksIsTold() throws Exception {
        workshop.write(EDITION + "ExampleProfile.json", Workshop.PROFILE.replace("as-is", "rot13"));
        found("editions/2026-04-01/ExampleProfile.json  no converter rot13");
    }

    @Test
    void aTestThatComesOutOtherwiseIsToldByLine() throws Exception {
        workshop.write(EDITION + "tests/氏名/expected.txt", "ようこそ 高橋\n");
        found("editions/2026-04-01/tests/氏名/expected.txt:1:6  試験の結果が期待と違います。期待「ようこそ 高橋」、結果「ようこそ 髙橋」");
        Files.delete(folder.resolve(EDITION + "tests/氏名/input.txt"));
        found("editions/2026-04-01/tests/氏名/  試験には");
    }

    @Test
    void schemasIncludeNothingFromOutside() throws Exception {
        String head = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n";
        workshop.write(
                EDITION + "schema/part.xsd",
                head + "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\"/>"
                        + "</xs:simpleType></xs:schema>");
        workshop.write(
                EDITION + "schema/all.xsd",
                head + "<xs:include schemaLocation=\"part.xsd\"/>\n"
                        + "<xs:element name=\"e\" type=\"t\"/></xs:schema>");
        workshop.call(0, "pack", "check", "pack");
        workshop.write("pack/outside.xsd", head + "<xs:element name=\"o\"/></xs:schema>");
        workshop.write(
                EDITION + "schema/all.xsd",
                head + "<xs:include schemaLocation=\"../../../outside.xsd\"/>\n"
                        + "<xs:element ref=\"o\"/></xs:schema>");
        found("editions/2026-04-01/schema/all.xsd:");
        workshop.write(EDITION + "schema/all.xsd", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n<x/>");
        found("editions/2026-04-01/schema/all.xsd:1:");
        workshop.write(EDITION + "schema/all.xsd", "<x>\n <y></x>");
        found("editions/2026-04-01/schema/all.xsd:2:");
    }

    @Test
    void anOlderEditionThatWasAlteredIsTold() throws Exception {
        workshop.call(0, "pack", "new", "pack", "--edition", "2027-04-01");
        workshop.write(EDITION + "ExampleProfile.json", Workshop.PROFILE + " ");
        found("editions/2026-04-01/ExampleProfile.json  配布済みの版のファイルが変えられています");
        Refusal next =
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "new", "pack", "--edition", "2028-04-01"));
        assertEquals("seal.changed", next.key());
        workshop.write(EDITION + "ExampleProfile.json", Workshop.PROFILE);
        workshop.write(EDITION + "more.md", "");
        found("editions/2026-04-01/more.md  配布済みの版に後から");
        Files.delete(folder.resolve(EDITION + "more.md"));
        Files.delete(folder.resolve(EDITION + "tests/氏名/input.txt"));
        found("editions/2026-04-01/tests/氏名/input.txt  配布済みの版のファイルがありません");
    }

    @Test
    void anEditionAlteredTogetherWithItsSumIsKnownByTheInstalledPack() throws Exception {
        workshop.call(0, "pack", "build", "pack", "--out", "site1");
        workshop.installed.add(PackSite.of(folder.resolve("site1")));
        workshop.write(EDITION + "ExampleProfile.json", Workshop.PROFILE + " ");
        found("editions/2026-04-01/ExampleProfile.json  導入済みのパックの同じ版と内容が違います");
    }

    @Test
    void datesMayNotBeTakenOrGoBack() {
        for (var each : Map.of("2026-04-01", "new.date-taken", "2026-03-31", "new.date-older")
                .entrySet()) {
            Refusal refused = assertThrows(
                    Refusal.class, () -> workshop.call(0, "pack", "new", "pack", "--edition", each.getKey()));
            assertEquals(each.getValue(), refused.key());
        }
        Refusal none = assertThrows(Refusal.class, () -> workshop.call(0, "pack", "new", "pack", "--edition", "4月"));
        assertEquals("option.date", none.key());
    }

    @Test
    void anOlderEditionPutInByHandIsTold() throws Exception {
        workshop.write("pack/editions/2025-04-01/ExampleProfile.json", Workshop.PROFILE);
        found("editions/2025-04-01  より新しい版（2026-04-01）");
        Files.move(folder.resolve("pack/editions/2025-04-01"), folder.resolve("pack/editions/令和7年4月"));
        found("editions/令和7年4月  フォルダー名が日付ではありません");
    }

    @Test
    void aPackForANewerProgramIsTold() throws Exception {
        String file = Files.readString(folder.resolve("pack/pack.json"));
        workshop.write("pack/pack.json", file.replace("\"platform\" : \"0.1.0\"", "\"platform\" : \"0.2.0\""));
        found("pack.json  このパックには札番 0.2.0 以降が必要");
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Files.createSymbolicLink(folder.resolve(EDITION + "secret.md"), Path.of("/etc/hostname"));
        found("editions/2026-04-01/secret.md  リンク");
    }

    @Test
    void textsStandInBothLanguages() throws Exception {
        workshop.write(EDITION + "texts/messages.properties", "title=見本\nmore=他\n");
        found("editions/2026-04-01/texts/messages_en.properties  項目 more がありません");
    }

    @Test
    void namesThatLeaveTheFolderAreNotTakenOver() throws Exception {
        for (String name : new String[] {"../../../evil.txt", "/etc/evil", "a\\..\\b", "nul.txt"}) {
            workshop.installed.clear();
            String index = "2026-04-01/ExampleProfile.json\n2026-04-01/" + name + "\n";
            workshop.installed.add(new Pack("fudaban.pack.evil", "1.0.0", path -> switch (path) {
                case "editions/index.txt" -> new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8));
                case PackFile.FILE -> Files.newInputStream(folder.resolve("pack/pack.json"));
                default -> new ByteArrayInputStream(new byte[] {'{', '}'});
            }));
            assertThrows(
                    Exception.class,
                    () -> workshop.call(
                            0, "pack", "new", "evil", "--from", "fudaban.pack.evil", "--edition", "2027-04-01"),
                    name);
            assertFalse(Files.exists(folder.resolve("evil.txt")), name);
            assertFalse(Files.exists(folder.resolve("evil/pack.json")), name);
            try (var left = Files.walk(folder)) {
                left.filter(each -> each.toString().contains("/evil/"))
                        .sorted(java.util.Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            }
        }
    }

    @Test
    void whatIsNoPackIsToldSo() throws Exception {
        assertEquals(
                "pack.none",
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "check", "nowhere"))
                        .key());
        assertEquals(
                "site.no-pack",
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "sign", "pack", "--key", "k"))
                        .key());
        assertEquals(
                "site.not-empty",
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "build", "pack", "--out", "pack"))
                        .key());
        assertThrows(
                FileNotFoundException.class, () -> PackSite.of(site()).root().open("nothing"));
    }

    private Path site() throws Exception {
        workshop.call(0, "pack", "build", "pack", "--out", "site1");
        return folder.resolve("site1");
    }
}
