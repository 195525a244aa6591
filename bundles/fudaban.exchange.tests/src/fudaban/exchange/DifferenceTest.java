// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.exchange.difference.Change.Kind;
import fudaban.exchange.difference.MappingProposal;
import fudaban.exchange.difference.SchemaDifference;
import fudaban.exchange.difference.Shape;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlExport;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    /** The next edition: names changed, a mandatory field more, another limit, another namespace, one optional field gone. */
    private static final String NEXT = Sample.SCHEMA
            .replace("urn:example:users", "urn:example:users:2")
            .replace(
                    "<xs:element name=\"kana\" type=\"xs:string\"/>",
                    "<xs:element name=\"nameKana\" type=\"xs:string\"/>")
            .replace("name=\"id\"", "name=\"staffId\"")
            .replace("xpath=\"g:id\"", "xpath=\"g:staffId\"")
            .replace("maxLength value=\"40\"", "maxLength value=\"30\"")
            .replace(
                    "<xs:element name=\"birth\" type=\"xs:date\" minOccurs=\"0\"/>",
                    "<xs:element name=\"validFrom\"><xs:simpleType><xs:restriction"
                            + " base=\"xs:date\"/></xs:simpleType></xs:element><xs:element name=\"birth\""
                            + " type=\"xs:date\"/>")
            .replace("name=\"title\" type=\"xs:string\"", "name=\"title\" type=\"xs:token\"");

    @TempDir
    Path folder;

    private static Shape shape(String schema) throws ExchangeException {
        return Shape.of(SchemaFiles.of("users.xsd", schema), "users");
    }

    @Test
    void nothingChangedBetweenASchemaAndItself() throws ExchangeException {
        assertEquals(
                List.of(),
                SchemaDifference.of(shape(Sample.SCHEMA), shape(Sample.SCHEMA)).changes());
    }

    @Test
    void everyChangeIsListedWithWhatItMeans() throws ExchangeException {
        var difference = SchemaDifference.of(shape(Sample.SCHEMA), shape(NEXT));
        String list = difference.in(Locale.ENGLISH);
        assertEquals(
                List.of(
                        "NAMESPACE  ",
                        "RENAMED users/user/id users/user/staffId",
                        "RENAMED users/user/kana users/user/nameKana",
                        "ADDED_MANDATORY  users/user/validFrom",
                        "NOW_MANDATORY users/user/birth users/user/birth",
                        "TYPE users/user/post/title users/user/post/title",
                        "LIMIT users/user/name users/user/name"),
                difference.changes().stream()
                        .map(c -> c.kind() + " " + c.before() + " " + c.after())
                        .toList(),
                list);
        assertTrue(difference.in(Locale.JAPANESE).contains("「users/user/kana」は「users/user/nameKana」に名前が変わったようです"));
    }

    @Test
    void theProposalWritesValidFilesOnceItsNewRowHasASource() throws IOException {
        Shape after = shape(NEXT);
        var difference = SchemaDifference.of(shape(Sample.SCHEMA), after);
        var proposal = MappingProposal.of("sample.json", Sample.MAPPING, difference, after, "2");
        assertEquals(
                List.of(Kind.ADDED_MANDATORY, Kind.TYPE),
                proposal.left().stream().map(c -> c.kind()).toList());
        var refused = assertThrows(ExchangeException.class, () -> Sample.mapping(proposal.json()));
        assertEquals(
                List.of("mapping.nothing"),
                refused.findings().stream().map(Finding::key).toList(),
                () -> refused.text(Locale.ENGLISH) + proposal.json());
        String settled = proposal.json()
                .replace(
                        "\"target\":\"g:validFrom\",\"required\":true",
                        "\"target\":\"g:validFrom\",\"source\":\"$day\",\"convert\":\"date\",\"required\":true");
        Mapping mapping = Sample.mapping(settled);
        assertEquals("2", mapping.edition());
        assertEquals(
                30,
                mapping.rows().stream()
                        .filter(r -> r.target().equals("g:name"))
                        .findFirst()
                        .orElseThrow()
                        .longest());
        var files = new XmlExport(mapping, Sample.run()).write(Sample.people(3), folder, n -> {});
        var checked = new SchemaCheck(SchemaFiles.of("users.xsd", NEXT), RecordPath.of(mapping), XmlLimits.usual())
                .check(files.getFirst().path(), "UTF-8", n -> {});
        assertEquals("", Finding.text(checked.findings().list(), Locale.ENGLISH));
        assertEquals(3, checked.records());
    }

    /** What stands in the first of two groups comes before the second group, as it did. */
    @Test
    void groupsOfOneNameStayTogether() throws ExchangeException {
        String schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="list"><xs:complexType><xs:sequence>
            <xs:element name="user" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="idGroup" maxOccurs="2"><xs:complexType><xs:sequence><xs:element name="idType" type="xs:string"/>
            <xs:element name="id" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="name" type="xs:string"/>%s</xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element></xs:schema>
            """;
        List<String> targets =
                List.of("idGroup[1]/idType", "idGroup[1]/id", "idGroup[2]/idType", "idGroup[2]/id", "name");
        String rows = targets.stream()
                .map("{\"target\":\"%s\",\"source\":\"x\"}"::formatted)
                .collect(java.util.stream.Collectors.joining(","));
        String mapping =
                "{\"name\":\"a\",\"edition\":\"1\",\"layout\":{\"root\":\"list\",\"record\":\"user\"},\"rows\":[" + rows
                        + "]}";
        Shape after = Shape.of(
                SchemaFiles.of("a.xsd", schema.formatted("<xs:element name=\"from\" type=\"xs:date\"/>")), "list");
        var difference = SchemaDifference.of(Shape.of(SchemaFiles.of("a.xsd", schema.formatted("")), "list"), after);
        String json =
                MappingProposal.of("a.json", mapping, difference, after, "2").json();
        var found = java.util.regex.Pattern.compile("\"target\":\"([^\"]*)\"")
                .matcher(json)
                .results()
                .map(each -> each.group(1))
                .toList();
        List<String> expected = new java.util.ArrayList<>(targets);
        expected.add("from");
        assertEquals(expected, found);
    }

    /** As a service may do it: every container and half of the fields have another name. */
    @Test
    void containersAreKnownByWhatTheyHold() throws ExchangeException {
        String before =
                container("header", "submission", "user", "organizationCode", "organizationName", "positionCode");
        String after = container(
                "submissionInformation", "submissionNumber", "account", "unitCode", "unitName", "officialTitleCode");
        var difference = SchemaDifference.of(
                Shape.of(SchemaFiles.of("a.xsd", before), "list"), Shape.of(SchemaFiles.of("a.xsd", after), "list"));
        assertEquals(
                List.of(
                        "list/header list/submissionInformation",
                        "list/header/submission list/submissionInformation/submissionNumber",
                        "list/user list/account",
                        "list/user/organizationCode list/account/unitCode",
                        "list/user/organizationName list/account/unitName",
                        "list/user/positionCode list/account/officialTitleCode"),
                difference.of(Kind.RENAMED).stream()
                        .map(c -> c.before() + " " + c.after())
                        .toList(),
                difference.in(Locale.ENGLISH));
        assertEquals(6, difference.changes().size(), difference.in(Locale.ENGLISH));
    }

    private static String container(String header, String number, String record, String... fields) {
        return """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="list"><xs:complexType><xs:sequence>
            <xs:element name="%s"><xs:complexType><xs:sequence><xs:element name="%s" type="xs:token"/>
            <xs:element name="purpose" type="xs:string"/><xs:element name="effectiveOn" type="xs:date"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="%s" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="person"><xs:complexType><xs:sequence><xs:element name="familyName" type="xs:string"/>
            <xs:element name="givenName" type="xs:string"/><xs:element name="kana" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="%s" type="xs:token"/><xs:element name="%s" type="xs:string"/><xs:element name="%s" type="xs:token"/>
            <xs:element name="validFrom" type="xs:date"/></xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element></xs:schema>
            """.formatted(header, number, record, fields[0], fields[1], fields[2]);
    }

    @Test
    void timesAreReadAsSchemasWriteThem() throws ExchangeException {
        String blanks = Sample.SCHEMA.replace("minOccurs=\"0\"", "minOccurs=\" 0  \"");
        assertEquals(
                List.of(),
                SchemaDifference.of(shape(Sample.SCHEMA), shape(blanks)).changes());
        String many = Sample.SCHEMA.replace("maxOccurs=\"9\"", "maxOccurs=\"12\"");
        assertEquals(
                List.of(Kind.TIMES),
                SchemaDifference.of(shape(Sample.SCHEMA), shape(many)).changes().stream()
                        .map(c -> c.kind())
                        .toList());
    }

    @Test
    void removedAndMovedAndReorderedAreTold() throws ExchangeException {
        String changed = Sample.SCHEMA
                .replace("<xs:element name=\"birth\" type=\"xs:date\" minOccurs=\"0\"/>", "")
                .replace("<xs:element name=\"kana\" type=\"xs:string\"/>", "")
                .replace(
                        "<xs:element name=\"id\">",
                        "<xs:element name=\"kana\" type=\"xs:string\"/><xs:element name=\"id\">");
        var difference = SchemaDifference.of(shape(Sample.SCHEMA), shape(changed));
        assertEquals(1, difference.of(Kind.REMOVED).size());
        assertEquals(
                "kana id name sex post", difference.of(Kind.ORDER).getFirst().is());
        assertFalse(difference.changes().stream().anyMatch(c -> c.kind() == Kind.RENAMED));
    }

    @Test
    void twoMappingsAreComparedTheSameWay() throws ExchangeException {
        Mapping before = Sample.mapping();
        Mapping after = Sample.mapping(
                Sample.MAPPING.replace("g:kana", "g:nameKana").replace("\"longest\": 40", "\"longest\": 30"));
        var difference = SchemaDifference.of(Shape.of(before), Shape.of(after));
        assertEquals(
                List.of(Kind.RENAMED, Kind.LIMIT),
                difference.changes().stream().map(c -> c.kind()).toList());
    }
}
