// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.mapping.CodeTable;
import fudaban.exchange.mapping.CodeTable.Entry;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.XmlExport;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExchangePropertiesTest {
    private static final String PLAIN = """
        {"name": "plain", "edition": "1",
         "layout": {"namespaces": {"": "urn:example:plain"}, "root": "all", "record": "one", "file": "plain-{number}.xml",
                    "bytes": %d, "records": %d},
         "rows": [{"target": "@a", "source": "a"}, {"target": "b/c", "source": "b"}, {"target": "d", "source": "d", "keepEmpty": true}]}
        """;
    private static final String READ = """
        {"name": "plain", "edition": "1", "form": {"type": "xml", "namespaces": {"": "urn:example:plain"}, "record": "all/one"},
         "fields": [{"name": "a", "source": "@a"}, {"name": "b", "source": "b/c"}, {"name": "d", "source": "d"}]}
        """;

    /** Names with rare kanji, variation selectors, marks, quotes, line ends: all that XML can hold. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("漢髙﨑𠮷神\uFA19ア゛゚ｱ\u3099 　<>&'\"\t\n\r\u0085\u2028]葛\uDB40\uDD00é=+")
                .withCharRange('a', 'z')
                .withCharRange('\uE000', '\uE0FF')
                .ofMaxLength(12)
                // A pair that was cut apart is no character.
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Property(tries = 60, seed = "20261123")
    void whatIsWrittenComesBackAndFilesKeepTheirLimits(
            @ForAll("texts") String a,
            @ForAll("texts") String b,
            @ForAll("texts") String d,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll @IntRange(min = 400, max = 3000) int bytes,
            @ForAll @IntRange(min = 1, max = 20) int records)
            throws IOException {
        Mapping mapping = Sample.mapping(PLAIN.formatted(bytes, records));
        List<ExportItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new ExportItem("n" + i, "", Map.of("a", i + a, "b", b, "d", d + i)));
        }
        Path folder = Files.createTempDirectory("exchange");
        try {
            var files = new XmlExport(mapping, Sample.run()).write(items, folder, n -> {});
            RecordReader reader = new RecordReader(
                    new ReadMappingReader(Converters.standard()).read("read.json", READ),
                    XmlLimits.usual(),
                    Sample.DAY);
            List<Map<String, String>> read = new ArrayList<>();
            for (ExportedFile file : files) {
                assertTrue(file.bytes() <= bytes && file.records() <= records && file.records() > 0);
                assertTrue(reader.read(file.path(), (ReadRecord r) -> read.add(r.values()))
                        .complete());
            }
            assertEquals(count, read.size());
            for (int i = 0; i < count; i++) {
                assertEquals(i + a, read.get(i).get("a"));
                assertEquals(b, read.get(i).getOrDefault("b", ""));
                assertEquals(d + i, read.get(i).get("d"));
            }
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Periods one after the other: on every day at most one code, and exactly that of its period. */
    @Property(tries = 200, seed = "20261123")
    void aCodeIsThatOfTheDay(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 400) Integer> lengths,
            @ForAll @IntRange(min = -10, max = 4000) int after) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        List<Entry> entries = new ArrayList<>();
        LocalDate from = start;
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate to = from.plusDays(lengths.get(i) - 1L);
            entries.add(new Entry("x", "c" + i, from, to, Words.NONE));
            from = to.plusDays(1);
        }
        LocalDate day = start.plusDays(after);
        String expected = null;
        for (Entry entry : entries) {
            if (!day.isBefore(entry.validFrom()) && !day.isAfter(entry.validTo())) {
                expected = entry.to();
            }
        }
        assertEquals(expected, new CodeTable("t", "体系", entries).code("x", day).orElse(null));
    }
}
