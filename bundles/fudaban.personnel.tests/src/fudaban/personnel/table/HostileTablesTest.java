// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fudaban.document.DocumentException;
import fudaban.ledger.Refusal;
import fudaban.ledger.testing.Mutations;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged lists of people: each line is taken or told with its line, or the list is refused in words. */
class HostileTablesTest {
    private static final String LIST = """
        職員一覧（令和8年4月1日現在）,,,

        ※職員番号,氏名（漢字）,フリガナ,生年月日（和暦）,備考
        A1,髙橋　太郎,タカハシ　タロウ,昭和55年4月1日,なし
        A2,"山﨑, 花子",ヤマザキ　ハナコ,H1.1.8,"二行
        にわたる"
        A3,葛󠄀城　三郎,カツラギ　サブロウ,1990-12-31,
        """;

    private final TableShape people = Shapes.shipped().people();

    @TempDir
    Path folder;

    private int load(Path file) throws Refusal, IOException {
        TableLoad load =
                TableLoad.of(TableReader.read(file, Optional.empty(), Optional.empty()), people, Mapping.none(people));
        load.rows().forEach(row -> assertNotNull(row.get("staffNumber")));
        for (var finding : load.findings()) {
            assertFalse(finding.text(Locale.JAPANESE).isBlank());
            assertFalse(finding.text(Locale.ENGLISH).isBlank());
        }
        return load.rows().size();
    }

    @Test
    void linesAreTakenOrTold() throws Exception {
        Path file = folder.resolve("people.csv");
        byte[][] pieces = Stream.of(
                        "\"",
                        ",",
                        "\r",
                        "\n\n",
                        "\0",
                        "\uFEFF",
                        "=1+1",
                        "元年",
                        "9999999999",
                        "職員番号",
                        "-",
                        "　",
                        "S99.99.99")
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-31j")}) {
            byte[] good = LIST.replace("\udb40\udd00", "").getBytes(charset);
            Files.write(file, good);
            assertEquals(3, load(file));
            var mutations = new Mutations(41);
            for (int i = 0; i < Mutations.count(150, 30_000); i++) {
                Files.write(file, mutations.of(good, pieces));
                try {
                    load(file);
                } catch (Refusal told) {
                    assertFalse(told.sentence(Locale.JAPANESE).isBlank());
                    assertFalse(told.sentence(Locale.ENGLISH).isBlank());
                } catch (DocumentException broken) {
                    assertFalse(broken.text(Locale.JAPANESE).isBlank());
                    assertFalse(broken.text(Locale.ENGLISH).isBlank());
                }
            }
        }
    }
}
