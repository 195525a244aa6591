// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema has changed: the clerk is told what the mapping has to change, and may have it proposed. */
class CompareTest {
    private static final String SCHEMA = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:example:1" targetNamespace="urn:example:1" elementFormDefault="qualified">
          <xs:element name="list"><xs:complexType><xs:sequence>
            <xs:element name="item" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="name"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="40"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="kana" type="xs:string"/>
            </xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """;
    private static final String NEXT = SCHEMA.replace("urn:example:1", "urn:example:2")
            .replace("\"list\"", "\"register\"")
            .replace("name=\"kana\"", "name=\"nameKana\"")
            .replace("\"40\"", "\"30\"")
            .replace(
                    "</xs:simpleType></xs:element>",
                    "</xs:simpleType></xs:element><xs:element name=\"mail\" type=\"xs:token\"/>");
    private static final String MAPPING = """
        {
          "name": "見本",
          "edition": "1",
          "layout": {
            "namespaces": { "u": "urn:example:1" }, "root": "u:list", "record": "u:item", "schema": "list.xsd", "file": "list.xml"
          },
          "rows": [
            { "target": "u:name", "source": "name", "required": true, "longest": 40 },
            { "target": "u:kana", "source": "kana" }
          ]
        }
        """;

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path mapping;

    @BeforeEach
    void pack() throws Exception {
        workshop = new Workshop(folder);
        workshop.first("見本");
        workshop.write("見本/editions/2026-04-01/list.xsd", SCHEMA);
        workshop.write("見本/editions/2026-04-01/ExampleMapping.json", MAPPING);
        workshop.call(0, "pack", "new", "見本", "--edition", "2027-04-01");
        mapping = folder.resolve("見本/editions/2027-04-01/ExampleMapping.json");
    }

    private TestCall compare(int code, String... more) throws Exception {
        String[] words = {"pack", "compare", "見本", "--edition", "2027-04-01"};
        String[] all = java.util.stream.Stream.of(words, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return workshop.call(code, all);
    }

    @Test
    void whatHasNotChangedIsSaid() throws Exception {
        assertTrue(compare(0).said().contains("変わっていません"));
        assertEquals(
                "compare.first",
                assertThrows(Refusal.class, () -> workshop.call(0, "pack", "compare", "見本", "--edition", "2026-04-01"))
                        .key());
    }

    @Test
    void aChangedSchemaIsToldAndItsMappingProposedOnce() throws Exception {
        workshop.write("見本/editions/2027-04-01/list.xsd", NEXT);
        String said = compare(1).said();
        assertTrue(said.contains("nameKana"), said);
        assertTrue(said.contains("mail"), said);
        assertEquals(MAPPING, Files.readString(mapping), "nothing is written unasked");
        compare(1, "--propose");
        String proposed = Files.readString(mapping).replaceAll("\\s", "");
        assertTrue(proposed.contains("\"u\":\"urn:example:2\""), proposed);
        assertTrue(proposed.contains("\"root\":\"u:register\""), proposed);
        assertTrue(proposed.contains("{\"target\":\"u:mail\",\"required\":true}"), proposed);
        assertTrue(proposed.contains("\"target\":\"u:nameKana\",\"source\":\"kana\""), proposed);
        assertTrue(proposed.contains("\"longest\":30"), proposed);
        assertFalse(proposed.contains("u:kana"), proposed);
        Refusal written = assertThrows(Refusal.class, () -> compare(1, "--propose"));
        assertEquals("compare.written", written.key());
    }

    @Test
    void aBrokenSchemaIsNamedWithItsLine() throws Exception {
        workshop.write("見本/editions/2027-04-01/list.xsd", SCHEMA.replace("xs:string\"/>", "xs:nothing\"/>"));
        Refusal broken = assertThrows(Refusal.class, () -> compare(1));
        assertEquals("compare.broken", broken.key());
        assertTrue(broken.getMessage().contains("list.xsd"), broken.getMessage());
    }
}
