// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

class MappingReaderTest {
    /** Keys of what is wrong after a change of the sample. */
    private static List<Finding> wrong(String from, String to) {
        String json = Sample.MAPPING.replace(from, to);
        assertTrue(!json.equals(Sample.MAPPING), from);
        return assertThrows(ExchangeException.class, () -> Sample.mapping(json)).findings();
    }

    private static void assertWrong(String key, String from, String to) {
        List<Finding> findings = wrong(from, to);
        assertEquals(key, findings.getFirst().key(), () -> Finding.text(findings, Locale.ENGLISH));
        assertTrue(findings.getFirst().place().line() > 0);
        assertTrue(
                !Finding.text(findings, Locale.JAPANESE).matches("(?s).*\\{\\d.*"),
                () -> Finding.text(findings, Locale.JAPANESE));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertWrong("mapping.converter", "\"kana-wide\"", "\"kana-narrow\"");
        assertWrong("mapping.table", "\"table\": \"sex\"", "\"table\": \"gender\"");
        assertWrong("mapping.target", "\"g:kana\"", "\"x:kana\"");
        assertWrong("mapping.target", "\"g:kana\"", "\"g:kana//g:b\"");
        assertWrong("mapping.each", "\"g:post[]/@unit\"", "\"g:post/@unit\"");
        assertWrong("mapping.source", "\"staffNumber\"", "\"staff..number\"");
        assertWrong("mapping.nothing", "\"source\": \"staffNumber\", ", "");
        assertWrong("mapping.twice", "\"g:sex\"", "\"g:kana\"");
        assertWrong("mapping.when", "\"notIn\": [\"DELETE\"]", "\"in\": []");
        assertWrong("mapping.key", "\"key\": \"g:id\"", "\"key\": \"g:ident\"");
        assertWrong("mapping.number", "-{number}", "");
        assertWrong("mapping.charset", "JIS_X_0213", "JIS_X_0214");
        assertWrong(
                "table.twice",
                "\"validTo\": \"2026-03-31\"},\n      {\"from\": \"総務課\"",
                "\"validTo\": \"2026-05-31\"},\n      {\"from\": \"総務課\"");
        assertWrong("json.unknown", "\"longest\"", "\"longst\"");
        assertWrong("json.day", "2026-03-31", "2026-02-31");
        assertWrong("json.number", "\"longest\": 40", "\"longest\": 4.5");
        assertWrong("json.broken", "\"edition\": \"1\"", "\"edition\": 1\"");
        assertWrong("mapping.needs", "\"edition\": \"1\"", "\"edition\": \"1\", \"needs\": [\"hepburn\"]");
    }

    @Test
    void everyMistakeIsFoundAtOnceInTheLineWhereItStands() {
        String json = Sample.MAPPING.replace("kana-wide", "a").replace("\"table\": \"sex\"", "\"table\": \"b\"");
        var findings = assertThrows(ExchangeException.class, () -> Sample.mapping(json))
                .findings();
        assertEquals(2, findings.size());
        String line = json.lines()
                .skip(findings.getFirst().place().line() - 1L)
                .findFirst()
                .orElseThrow();
        assertTrue(line.substring(findings.getFirst().place().column() - 1).startsWith("\"a\""), line);
    }

    @Test
    void anUnknownConverterIsNamedInBothLanguages() {
        Finding finding = wrong("\"kana-wide\"", "\"kana-narrow\"").getFirst();
        assertTrue(finding.text(Locale.JAPANESE).startsWith("sample.json 21 行目 "), finding.text(Locale.JAPANESE));
        assertTrue(finding.text(Locale.JAPANESE).contains("変換「kana-narrow」はありません"));
        assertTrue(finding.text(Locale.ENGLISH).contains("no converter \"kana-narrow\""));
    }

    @Test
    void sourcesAreComparedWithAClass() throws ExchangeException {
        String json = Sample.MAPPING
                .replace("\"staffNumber\"", "\"name\"")
                .replace("\"sex\", \"convert\"", "\"eContainer.nothing\", \"convert\"");
        var findings = Sample.mapping(json).check(EcorePackage.Literals.ECLASS);
        assertTrue(findings.stream()
                .noneMatch(f -> f.sentence().values().getFirst().toString().equals("name")));
        assertTrue(findings.stream()
                .anyMatch(f -> f.sentence().values().getFirst().toString().equals("eContainer.nothing")));
    }
}
