// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.difference.Shape;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.read.ResultReader;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlExport;
import fudaban.exchange.xml.XmlLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files never crash or hang: they are read, or refused with a sentence. 10,000 of each in the long run. */
class FuzzTest {
    private static final int COUNT = Boolean.getBoolean("fudaban.long") ? 10_000 : 150;
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "&#0;",
        "&#x1F600;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<?x ",
        "<!DOCTYPE a [",
        "\"",
        "'",
        "\0",
        "\r",
        ",",
        "\n\n",
        "xmlns=\"\"",
        "&lt;",
        "\uFFFE",
        "é",
        "<g:user>",
        "</g:user>",
        "encoding=\"UTF-16\"",
        "=1+1",
        "{",
        "}",
        "[",
        "null"
    };

    @TempDir
    Path folder;

    private interface Reader {
        void read(byte[] file) throws Exception;
    }

    private static void fuzz(byte[] file, Charset charset, Reader reader) {
        Random random = new Random(20261123);
        // One limit for all: a machine that does other things may be slow at one of them.
        assertTimeoutPreemptively(Duration.ofMillis(30_000 + 20L * COUNT), () -> {
            for (int i = 0; i < COUNT; i++) {
                byte[] damaged = damage(file, charset, random);
                try {
                    reader.read(damaged);
                } catch (ExchangeException told) {
                    assertFalse(told.text(Locale.JAPANESE).isBlank());
                    assertFalse(told.text(Locale.ENGLISH).isBlank());
                }
            }
        });
    }

    private static byte[] damage(byte[] file, Charset charset, Random random) {
        byte[] bytes = file.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes = with(bytes, at, PIECES[random.nextInt(PIECES.length)].getBytes(charset));
                default -> {
                    int from = random.nextInt(bytes.length);
                    bytes = with(bytes, at, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 200)));
                }
            }
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        byte[] longer = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        return longer;
    }

    private byte[] written() throws IOException {
        var files = new XmlExport(Sample.mapping(), Sample.run()).write(Sample.people(5), folder, n -> {});
        return Files.readAllBytes(files.getFirst().path());
    }

    @Test
    void damagedXmlIsCheckedOrRefused() throws IOException {
        SchemaCheck check = Sample.check(Sample.mapping());
        fuzz(written(), StandardCharsets.UTF_8, damaged -> {
            var checked = check.check(new ByteArrayInputStream(damaged), "in.xml", "UTF-8", n -> {});
            checked.findings()
                    .list()
                    .forEach(f -> assertFalse(f.text(Locale.JAPANESE).isBlank()));
        });
    }

    @Test
    void damagedXmlIsReadOrRefused() throws IOException {
        var mapping = new ReadMappingReader(Converters.standard()).read("read.json", """
            {"name": "users", "edition": "1",
             "form": {"type": "xml", "namespaces": {"g": "urn:example:users"}, "record": "g:users/g:user"},
             "fields": [{"name": "id", "source": "g:id", "required": true}, {"name": "post", "source": "g:post[2]/g:title"}]}
            """);
        RecordReader reader = new RecordReader(mapping, XmlLimits.usual(), Sample.DAY);
        fuzz(written(), StandardCharsets.UTF_8, damaged -> {
            var read = reader.read(new ByteArrayInputStream(damaged), "in.xml", r -> {});
            assertTrue(read.complete() || !read.findings().isEmpty());
        });
    }

    @Test
    void damagedCsvIsReadOrRefused() throws IOException {
        var mapping = new ReadMappingReader(Converters.standard()).read("result.json", """
            {"name": "result", "edition": "1", "form": {"type": "csv", "charset": "windows-31j"},
             "fields": [{"name": "line", "source": "行番号"}, {"name": "record", "source": "職員番号", "required": true},
                        {"name": "status", "source": "結果", "required": true}],
             "status": {"field": "status", "accepted": ["正常"], "rejected": ["異常"]}}
            """);
        ResultReader reader = new ResultReader(mapping, XmlLimits.usual(), Sample.DAY);
        Charset charset = Charset.forName("windows-31j");
        byte[] csv = ("行番号,職員番号,結果,内容\r\n" + "1,A000001,正常,\"よい, \"\"もの\"\"\"\r\n".repeat(10)).getBytes(charset);
        fuzz(csv, charset, damaged -> {
            var read = reader.read(new ByteArrayInputStream(damaged), "in.csv", r -> {});
            assertTrue(read.complete() || !read.findings().isEmpty());
        });
    }

    @Test
    void damagedMappingsAndSchemasAreLoadedOrRefused() {
        fuzz(
                Sample.MAPPING.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                damaged -> Sample.mapping(new String(damaged, StandardCharsets.UTF_8)));
        fuzz(
                Sample.SCHEMA.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                damaged -> Shape.of(new SchemaFiles("users.xsd", java.util.Map.of("users.xsd", damaged)), ""));
    }
}
