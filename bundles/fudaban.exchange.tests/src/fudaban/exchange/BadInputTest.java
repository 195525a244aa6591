// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from outside that want to do harm, or are damaged: by the schema check and by the reader alike. */
class BadInputTest {
    private static final String READ = """
        {"name": "users", "edition": "1",
         "form": {"type": "xml", "namespaces": {"g": "urn:example:users"}, "record": "g:users/g:user"},
         "fields": [{"name": "id", "source": "g:id", "required": true}, {"name": "operation", "source": "@operation"}]}
        """;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<g:users xmlns:g=\"urn:example:users\"><g:created>2026-11-23</g:created>\n";
    private static final String USER =
            "<g:user operation=\"1\"><g:id>A000001</g:id><g:name>見本</g:name><g:kana>ミホン</g:kana></g:user>\n";

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keys of what both found; they must agree on the first. */
    private static String first(byte[] file, XmlLimits limits) throws IOException {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var path = RecordPath.of(Sample.mapping());
            var checked = new SchemaCheck(SchemaFiles.of("users.xsd", Sample.SCHEMA), path, limits)
                    .check(new ByteArrayInputStream(file), "in.xml", "UTF-8", n -> {});
            List<ReadRecord> records = new ArrayList<>();
            var read = reader(READ, limits).read(new ByteArrayInputStream(file), "in.xml", records::add);
            assertFalse(read.complete(), "read to the end");
            assertFalse(checked.valid(), "valid");
            Finding finding = checked.findings().list().getLast();
            assertEquals(
                    finding.key(),
                    read.findings().list().getFirst().key(),
                    () -> finding.text(Locale.ENGLISH) + " / "
                            + read.findings().list().getFirst().text(Locale.ENGLISH));
            assertFalse(finding.text(Locale.JAPANESE).contains("secret"));
            return finding.key();
        });
    }

    private static RecordReader reader(String mapping, XmlLimits limits) throws ExchangeException {
        ReadMapping read = new ReadMappingReader(Converters.standard()).read("read.json", mapping);
        return new RecordReader(read, limits, Sample.DAY);
    }

    @Test
    void externalEntitiesAreRefusedAndNothingIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xxe = HEAD.replace(
                        "\n<g:users", "\n<!DOCTYPE g:users [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<g:users")
                + USER.replace("見本", "&x;") + "</g:users>";
        assertEquals("xml.doctype", first(bytes(xxe), XmlLimits.usual()));
        String parameter =
                HEAD.replace("\n<g:users", "\n<!DOCTYPE g:users SYSTEM \"" + secret.toUri() + "\">\n<g:users") + USER
                        + "</g:users>";
        assertEquals("xml.doctype", first(bytes(parameter), XmlLimits.usual()));
    }

    @Test
    void billionLaughsEndAtTheDoctype() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE g:users [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String bomb =
                HEAD.replace("\n<g:users", "\n" + dtd + "]>\n<g:users") + USER.replace("見本", "&a29;") + "</g:users>";
        assertEquals("xml.doctype", first(bytes(bomb), XmlLimits.usual()));
    }

    @Test
    void aTruncatedFileIsNotBelieved() throws IOException {
        assertEquals("xml.truncated", first(bytes(HEAD + USER + USER), XmlLimits.usual()));
        assertEquals("xml.truncated", first(bytes((HEAD + USER).substring(0, HEAD.length() + 40)), XmlLimits.usual()));
    }

    @Test
    void aWrongEncodingDeclarationIsFound() throws IOException {
        byte[] sjis = (HEAD + USER + "</g:users>").getBytes(Charset.forName("windows-31j"));
        assertEquals("xml.encoding", first(sjis, XmlLimits.usual()));
        byte[] said = bytes((HEAD + USER + "</g:users>").replace("UTF-8", "windows-31j"));
        assertEquals("xml.charset", first(said, XmlLimits.usual()));
        byte[] unknown = bytes((HEAD + USER + "</g:users>").replace("UTF-8", "x-nothing"));
        assertEquals("xml.encoding", first(unknown, XmlLimits.usual()));
    }

    @Test
    void deepAndLongAndManyAreLimited() throws IOException {
        String deep = HEAD + "<g:user>".repeat(200) + "</g:user>".repeat(200) + "</g:users>";
        assertEquals("xml.limit", first(bytes(deep), XmlLimits.usual()));
        XmlLimits small = new XmlLimits(10_000, 20, 100, 5, 3);
        String wide = HEAD + USER.repeat(4) + "</g:users>";
        assertEquals("xml.records", first(bytes(wide), small));
        String large = HEAD + " ".repeat(20) + "<!-- " + "x".repeat(20_000) + " --></g:users>";
        assertEquals("xml.large", first(bytes(large), small));
    }

    @Test
    void aTextLongerThanAllowedEndsReading() throws IOException {
        XmlLimits small = new XmlLimits(1 << 20, 20, 100, 5, 10);
        String text = HEAD + USER.replace("A000001", "A".repeat(50_000)) + "</g:users>";
        var read = reader(READ, small).read(new ByteArrayInputStream(bytes(text)), "in.xml", r -> {});
        assertFalse(read.complete());
        var checked = new SchemaCheck(
                        SchemaFiles.of("users.xsd", Sample.SCHEMA), RecordPath.of(Sample.mapping()), small)
                .check(new ByteArrayInputStream(bytes(text)), "in.xml", "UTF-8", n -> {});
        assertEquals("xml.text", checked.findings().list().getFirst().key());
    }

    /** 2 GB in the long run, 20 MB else: the limit ends it in constant memory. */
    @Test
    void aHugeFileEndsAtTheLimit() throws IOException {
        long most = Boolean.getBoolean("fudaban.long") ? 2L << 30 : 20L << 20;
        XmlLimits limits = new XmlLimits(most, 64, 100_000, 64, Long.MAX_VALUE);
        var read = reader(READ, limits).read(endless(), "huge.xml", r -> {});
        assertFalse(read.complete());
        assertEquals("xml.large", read.findings().list().getFirst().key());
        assertTrue(read.records() > most / 200);
    }

    /** An answer (CSV) that has no end: neither kept nor read beyond the limit, whether it has lines or not. */
    @Test
    void aHugeAnswerEndsAtTheLimit() throws IOException {
        String answer = """
            {"name": "result", "edition": "1", "form": {"type": "csv", "charset": "windows-31j"},
             "fields": [{"name": "line", "source": "行番号"}, {"name": "status", "source": "処理結果", "required": true}],
             "status": {"field": "status", "accepted": ["0"], "rejected": ["9"]}}
            """;
        long most = Boolean.getBoolean("fudaban.long") ? 2L << 30 : 8L << 20;
        XmlLimits limits = new XmlLimits(most, 64, 100_000, 64, 1_000_000_000);
        byte[] head = "行番号,処理結果\r\n".getBytes(Charset.forName("windows-31j"));
        var read = reader(answer, limits).read(endless(head, bytes("1,0\r\n".repeat(1000))), "huge.csv", r -> {});
        assertFalse(read.complete());
        String said = read.findings().list().getFirst().text(Locale.ENGLISH);
        assertTrue(said.replace(",", "").contains(String.valueOf(most)), said);
        var line = reader(answer, limits).read(endless(head, bytes("1".repeat(10_000))), "line.csv", r -> {});
        assertFalse(line.complete());
        assertEquals(0, line.records());
    }

    /** Records without end. */
    private static InputStream endless() {
        return endless(bytes(HEAD), bytes(USER.repeat(1000)));
    }

    private static InputStream endless(byte[] head, byte[] block) {
        Enumeration<InputStream> blocks = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(block);
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(head), new SequenceInputStream(blocks));
    }

    @Test
    void schemasMayNotReachOutside() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xsd"), Sample.SCHEMA);
        String schema =
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:import namespace=\"urn:example:users\""
                        + " schemaLocation=\""
                        + other.toUri() + "\"/><xs:element name=\"a\"/></xs:schema>";
        var refused = assertThrows(
                ExchangeException.class,
                () -> new SchemaCheck(
                        SchemaFiles.of("main.xsd", schema), RecordPath.of(Sample.mapping()), XmlLimits.usual()));
        assertEquals("schema.broken", refused.findings().getFirst().key());
    }
}
