// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written comes back. */
class CsvPropertiesTest {
    @Property(tries = 300, seed = "20260331")
    void tablesComeBackAndNoFieldIsAFormula(@ForAll("tables") List<List<String>> table) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter(CsvFormat.forExcel()).write(table, out);
        var in = new ByteArrayInputStream(out.toByteArray());
        var back = new CsvReader(CsvLimits.usual(), ',', true).read(in);
        assertEquals(table, back.rows().stream().map(CsvRow::fields).toList());
        var raw = CsvReader.usual().read(new ByteArrayInputStream(out.toByteArray()));
        raw.rows().stream()
                .flatMap(r -> r.fields().stream())
                .forEach(f -> assertEquals(
                        false, f.matches("(?s)[=+\\-@＝＋－＠\t\r\n].*") && !f.matches("-[0-9]+(\\.[0-9]+)?"), f));
    }

    @Property(tries = 300, seed = "20260331")
    void systemFilesAreVerbatim(@ForAll("tables") List<List<String>> table) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter(CsvFormat.forSystem(java.nio.charset.StandardCharsets.UTF_8)).write(table, out);
        var back = CsvReader.usual().read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(table, back.rows().stream().map(CsvRow::fields).toList());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> field = Arbitraries.of(
                        "'",
                        "=",
                        "-",
                        "@",
                        "＝",
                        "\t",
                        "\"",
                        ",",
                        "\r",
                        "\n",
                        "5",
                        ".",
                        "あ",
                        "葛\uDB40\uDD00",
                        "\uD842\uDFB7",
                        " ",
                        "\uFEFF")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        return field.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }
}
