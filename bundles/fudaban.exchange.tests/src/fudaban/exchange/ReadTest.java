// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.read.ResultLine;
import fudaban.exchange.read.ResultLine.Status;
import fudaban.exchange.read.ResultReader;
import fudaban.exchange.xml.XmlLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    private static final String CSV = """
        {"name": "result", "edition": "1", "form": {"type": "csv", "charset": "windows-31j"},
         "fields": [
           {"name": "line", "source": ["行番号", "行"]},
           {"name": "record", "source": "職員番号", "required": true, "title": {"ja": "職員番号", "en": "Staff number"}},
           {"name": "status", "source": "処理結果", "required": true},
           {"name": "code", "source": "コード"}, {"name": "message", "source": "内容"}],
         "status": {"field": "status", "accepted": ["正常", "0"], "rejected": ["異常", "9"]}}
        """;

    @TempDir
    Path folder;

    private static ReadMapping mapping(String json) throws ExchangeException {
        return new ReadMappingReader(Converters.standard()).read("result.json", json);
    }

    private static List<ResultLine> results(String csv, List<Finding> findings) throws IOException {
        List<ResultLine> lines = new ArrayList<>();
        var read = new ResultReader(mapping(CSV), XmlLimits.usual(), Sample.DAY)
                .read(new ByteArrayInputStream(csv.getBytes(Charset.forName("windows-31j"))), "kekka.csv", lines::add);
        findings.addAll(read.findings().list());
        return lines;
    }

    @Test
    void aResultFileIsReadLineByLine() throws IOException {
        List<Finding> findings = new ArrayList<>();
        var lines = results(
                "行,職員番号,処理結果,コード,内容,備考\r\n"
                        + "1,A000001,正常,,,\r\n"
                        + "2,A000002,異常,E12,氏名が長い,\r\n"
                        + "3,A000003,保留,,,\r\n"
                        + "x,A000004,0,,,\r\n"
                        + "5,,0,,,\r\n"
                        + "6,A6\r\n",
                findings);
        assertEquals(
                List.of(Status.ACCEPTED, Status.REJECTED, Status.UNKNOWN, Status.ACCEPTED),
                lines.stream().map(ResultLine::status).toList());
        assertEquals(
                new ResultLine(new Place("kekka.csv", 3, 0), 2, "A000002", Status.REJECTED, "E12", "氏名が長い"),
                lines.get(1));
        assertEquals(
                List.of("6 read.required", "7 read.ragged", "4 read.status.unknown", "5 read.line"),
                findings.stream().map(f -> f.place().line() + " " + f.key()).toList());
    }

    @Test
    void aCsvFileThatIsNotWhatItShouldBeIsRefusedAsAWhole() throws IOException {
        for (String bad : List.of("", "職員番号,内容\r\nA1,x\r\n", "行,職員番号,処理結果\r\n1,\"A1,0\r\n", "a\"b\r\n")) {
            List<Finding> findings = new ArrayList<>();
            assertEquals(List.of(), results(bad, findings));
            assertFalse(findings.isEmpty(), bad);
            assertFalse(Finding.text(findings, Locale.ENGLISH).isBlank());
        }
    }

    @Test
    void whatWasWrittenIsReadBackByItsMirror() throws IOException {
        var files = new fudaban.exchange.xml.XmlExport(Sample.mapping(), Sample.run())
                .write(
                        List.of(Sample.person(1, Map.of("family", "鷗 <&> \"葛城\"")), Sample.person(2, Map.of())),
                        folder,
                        n -> {});
        String json = """
            {"name": "users", "edition": "1",
             "form": {"type": "xml", "namespaces": {"g": "urn:example:users"}, "record": "g:users/g:user"},
             "fields": [{"name": "id", "source": "g:id"}, {"name": "name", "source": "g:name"},
              {"name": "unit", "source": "g:post[1]/@unit"}, {"name": "second", "source": "g:post[2]/@unit"},
              {"name": "operation", "source": "@operation"}]}
            """;
        List<ReadRecord> records = new ArrayList<>();
        var read = new RecordReader(mapping(json), XmlLimits.usual(), Sample.DAY)
                .read(files.getFirst().path(), records::add);
        assertTrue(read.complete());
        assertEquals(2, read.records());
        assertEquals(
                Map.of("id", "A000001", "name", "鷗 <&> \"葛城\" 太郎1", "unit", "0102", "operation", "1"),
                records.getFirst().values());
        assertEquals(List.of("kana", "sex", "birth", "title"), read.unread());
        assertEquals(3, records.getFirst().place().line());
    }

    @Test
    void mistakesOfAReadMappingAreTold() {
        for (String[] change : new String[][] {
            {"json.needs", "\"source\": \"処理結果\", ", ""},
            {"read.status", "\"field\": \"status\"", "\"field\": \"state\""},
            {"read.type", "\"csv\"", "\"json\""},
            {"read.twice", "\"code\"", "\"record\""},
            {"mapping.charset", "windows-31j", "windows-31k"}
        }) {
            var refused = assertThrows(ExchangeException.class, () -> mapping(CSV.replace(change[1], change[2])));
            assertTrue(
                    refused.findings().stream().anyMatch(f -> f.key().equals(change[0])), refused.text(Locale.ENGLISH));
        }
    }
}
