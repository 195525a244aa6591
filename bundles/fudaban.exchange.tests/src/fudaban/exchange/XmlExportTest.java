// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.XmlExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlExportTest {
    @TempDir
    Path folder;

    private List<ExportedFile> write(String json, List<ExportItem> items) throws IOException {
        return new XmlExport(Sample.mapping(json), Sample.run()).write(items, folder, n -> {});
    }

    @Test
    void aRecordIsALineAndEverythingStandsInItsPlace() throws IOException {
        var files = write(Sample.MAPPING, Sample.people(2));
        List<String> lines = Files.readAllLines(files.getFirst().path());
        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", lines.get(0));
        assertEquals("<g:users xmlns:g=\"urn:example:users\"><g:created>2026-11-23</g:created>", lines.get(1));
        assertEquals(
                "<g:user operation=\"1\"><g:id>A000001</g:id><g:name>見本 太郎1</g:name><g:kana>ミホン"
                        + " タロウ</g:kana><g:sex>1</g:sex><g:birth>1980-01-02</g:birth><g:post"
                        + " unit=\"0102\"><g:title>係長</g:title></g:post></g:user>",
                lines.get(2));
        assertEquals("</g:users>", lines.get(4));
        assertEquals(5, lines.size());
        assertEquals(folder.resolve("users-20261123-001.xml"), files.getFirst().path());
    }

    @Test
    void filesAreSplitByCountAndByBytesAndAreValid() throws IOException {
        String json = Sample.MAPPING.replace("\"records\": 1000", "\"records\": 10, \"bytes\": 2000");
        Mapping mapping = Sample.mapping(json);
        var files = write(json, Sample.people(40));
        assertTrue(files.size() > 4, files.toString());
        long next = 1;
        for (ExportedFile file : files) {
            assertEquals(next, file.first());
            next += file.records();
            assertEquals(Files.size(file.path()), file.bytes());
            assertTrue(file.bytes() <= 2000 && file.records() <= 10);
            var checked = Sample.check(mapping).check(file.path(), "UTF-8", n -> {});
            assertTrue(checked.valid(), () -> Finding.text(checked.findings().list(), Locale.ENGLISH));
            assertEquals(file.records(), checked.records());
        }
        assertEquals(41, next);
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        var one = write(Sample.MAPPING, Sample.people(50));
        var other = write(Sample.MAPPING, Sample.people(50));
        assertEquals(one, other);
    }

    @Test
    void whatCannotBeSentIsListedForEverybodyBeforeAnythingIsWritten() throws IOException {
        List<ExportItem> items = List.of(
                Sample.person(1, Map.of("given", "𠮷\uDB40\uDD00")),
                Sample.person(2, Map.of("kana", "みほん1", "given", "\u0007")),
                Sample.person(3, Map.of("posts", List.of(Map.of("unit", "会計課", "title", "課長")))),
                Sample.person(4, Map.of("sex", "UNKNOWN", "family", "長".repeat(39))));
        var refused = assertThrows(ExchangeException.class, () -> write(Sample.MAPPING, items));
        List<String> keys = refused.findings().stream()
                .map(f -> f.record() + " " + f.field().en() + " " + f.key())
                .toList();
        assertEquals(
                List.of(
                        "A000001 Name write.uncarried.substitute",
                        "A000002 Name write.uncarried",
                        "A000002 Reading convert.kana",
                        "A000003 g:post[]/@unit convert.code.day",
                        "A000004 Name write.long",
                        "A000004 g:sex convert.code"),
                keys);
        assertTrue(refused.text(Locale.JAPANESE).contains("人事記録のとおりに直してください。"));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aMissingValueIsAFindingAndAnEmptyElementIsLeftOut() throws IOException {
        Map<String, Object> none = new HashMap<>();
        none.put("given", null);
        none.put("family", "");
        none.put("birth", null);
        none.put("posts", null);
        var findings = new XmlExport(Sample.mapping(), Sample.run())
                .check(List.of(Sample.person(1, none)), n -> {})
                .list();
        assertEquals(
                List.of("write.required"), findings.stream().map(Finding::key).toList());
        none.put("given", "花子");
        var files = write(Sample.MAPPING, List.of(Sample.person(1, none)));
        String text = Files.readString(files.getFirst().path());
        assertFalse(text.contains("g:birth") || text.contains("g:post"), text);
    }

    @Test
    void breakingOffLeavesNothingBehind() throws IOException {
        XmlExport export = new XmlExport(Sample.mapping(), Sample.run());
        assertThrows(
                CancellationException.class,
                () -> export.write(Sample.people(3000), folder, n -> {
                    throw new CancellationException();
                }));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aRecordLargerThanAFileIsNamed() {
        String json = Sample.MAPPING.replace("\"records\": 1000", "\"bytes\": 300");
        var refused = assertThrows(ExchangeException.class, () -> write(json, Sample.people(1)));
        assertEquals("write.record.large", refused.findings().getFirst().key());
        assertEquals("A000001", refused.findings().getFirst().record());
    }

    @Test
    void whatComesAfterARecordThatIsTooLargeIsFoundToo() throws IOException {
        String json = Sample.MAPPING.replace("\"records\": 1000", "\"bytes\": 700");
        var items = List.of(
                Sample.person(1, Map.of()),
                Sample.person(2, Map.of("posts", List.of(Map.of("unit", "総務課", "title", "長".repeat(300))))),
                Sample.person(3, Map.of("kana", "みほん1")));
        var refused = assertThrows(ExchangeException.class, () -> write(json, items));
        assertEquals(
                List.of("A000002 write.record.large", "A000003 convert.kana"),
                refused.findings().stream()
                        .map(found -> found.record() + " " + found.key())
                        .toList());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatIsWrongWithTheHeaderIsFoundEvenWithoutARecord() throws IOException {
        String json = Sample.MAPPING.replace("\"source\": \"$day\"", "\"source\": \"$none\", \"required\": true");
        var export = new XmlExport(Sample.mapping(json), Sample.run());
        assertEquals(1, export.check(List.of(), n -> {}).total());
        assertThrows(ExchangeException.class, () -> export.write(List.of(), folder, n -> {}));
    }

    @Test
    void aRecordAtTheEndOfAFullFileIsFoundOnce() {
        String json = Sample.MAPPING.replace("\"records\": 1000", "\"bytes\": 500");
        var items = new java.util.ArrayList<>(Sample.people(3));
        // As long as the others, so that it is begun, does not fit, and is begun again.
        items.add(Sample.person(4, Map.of("kana", "みほん1")));
        var refused = assertThrows(ExchangeException.class, () -> write(json, items));
        assertEquals(1, refused.findings().size(), refused::getMessage);
    }

    @Test
    void anotherCharsetIsWrittenAsItself() throws IOException {
        String json =
                Sample.MAPPING.replace("\"characters\": {\"charset\": \"JIS_X_0213\"}", "\"charset\": \"windows-31j\"");
        var files = write(json, List.of(Sample.person(1, Map.of("family", "髙﨑"))));
        assertTrue(Files.readString(files.getFirst().path(), java.nio.charset.Charset.forName("windows-31j"))
                .contains("髙﨑"));
        var checked = Sample.check(Sample.mapping(json)).check(files.getFirst().path(), "windows-31j", n -> {});
        assertEquals("", Finding.text(checked.findings().list(), Locale.ENGLISH));
    }
}
