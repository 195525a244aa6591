// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<g:users xmlns:g=\"urn:example:users\"><g:created>2026-11-23</g:created>\n";
    private static final String USER = "<g:user"
        + " operation=\"1\"><g:id>A00000%d</g:id><g:name>見本</g:name><g:kana>ミホン</g:kana><g:sex>1</g:sex></g:user>\n";

    private static List<Finding> findings(String users) throws IOException {
        String text = HEAD + users + "</g:users>";
        return Sample.check(Sample.mapping())
                .check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in.xml", "UTF-8", n -> {})
                .findings()
                .list();
    }

    private static void assertFound(String key, String field, String from, String to) throws IOException {
        List<Finding> findings = findings(USER.formatted(1) + USER.formatted(2).replace(from, to));
        Finding found = findings.getFirst();
        String all = Finding.text(findings, Locale.ENGLISH);
        assertEquals(key, found.key(), all);
        assertEquals(field, found.field().en(), all);
        assertEquals(4, found.place().line(), all);
        assertTrue(found.place().column() > 1, all);
        assertEquals(1, findings.size(), all);
        assertTrue(!all.contains("{") && !all.contains("urn:"), all);
    }

    @Test
    void whatTheSchemaRefusesIsToldInOurWordsWithPlaceAndPerson() throws IOException {
        assertFound("xsd.long", "name", "見本", "長".repeat(41));
        assertFound("xsd.code", "sex", "<g:sex>1", "<g:sex>7");
        assertFound("xsd.order", "kana", "<g:name>見本</g:name>", "");
        assertFound("xsd.order", "extra", "</g:user>", "<g:extra/></g:user>");
        assertFound("xsd.extra", "x", "</g:user>", "<g:post unit=\"1\"><g:title/><g:x/></g:post></g:user>");
        assertFound("xsd.attribute.missing", "user", " operation=\"1\"", "");
        assertFound("xsd.attribute.extra", "user", " operation", " x=\"1\" operation");
        assertFound("xsd.type", "birth", "</g:user>", "<g:birth>2026-02-30</g:birth></g:user>");
        assertFound("xsd.missing", "post", "</g:user>", "<g:post unit=\"1\"/></g:user>");
        assertFound("xsd.text", "user", "</g:user>", "text</g:user>");
    }

    @Test
    void thePersonIsNamedEvenWhenTheMistakeComesFirst() throws IOException {
        var findings = findings(USER.formatted(3).replace(" operation=\"1\"", ""));
        assertEquals("A000003", findings.getFirst().record());
        assertEquals(
                "A000002",
                findings(USER.formatted(2).replace("見本", "長".repeat(41)))
                        .getFirst()
                        .record());
    }

    @Test
    void aPatternAndTheSameIdTwiceAreFound() throws IOException {
        assertEquals(
                "xsd.pattern",
                findings(USER.formatted(1).replace("A000001", "a1")).getFirst().key());
        var twice = findings(USER.formatted(1) + USER.formatted(1));
        assertEquals("xsd.duplicate", twice.getFirst().key());
        assertEquals("A000001", twice.getFirst().record());
        assertEquals(4, twice.getFirst().place().line());
    }

    /** The JDK tells in the language of the machine what our sentences are chosen by. */
    @Test
    void theLanguageOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertFound("xsd.long", "name", "見本", "長".repeat(41));
            assertEquals(
                    "xml.truncated",
                    findings("<g:user operation=\"1\">").getLast().key());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherRootIsFound() throws IOException {
        var checked = Sample.check(Sample.mapping())
                .check(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)), "in.xml", "UTF-8", n -> {});
        assertEquals("xsd.root", checked.findings().list().getFirst().key());
    }
}
