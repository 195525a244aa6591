// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingReader;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlLimits;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small invented format and people for it. */
public final class Sample {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    public static final String SCHEMA = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="urn:example:users"
            targetNamespace="urn:example:users" elementFormDefault="qualified">
          <xs:element name="users">
            <xs:complexType><xs:sequence>
              <xs:element name="created" type="xs:date"/>
              <xs:element name="user" type="g:User" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType>
            <xs:unique name="ids"><xs:selector xpath="g:user"/><xs:field xpath="g:id"/></xs:unique>
          </xs:element>
          <xs:complexType name="User">
            <xs:sequence>
              <xs:element name="id"><xs:simpleType><xs:restriction base="xs:string">
                <xs:pattern value="[A-Z][0-9]{6}"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="name"><xs:simpleType><xs:restriction base="xs:string">
                <xs:maxLength value="40"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="kana" type="xs:string"/>
              <xs:element name="sex" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="0"/><xs:enumeration value="1"/><xs:enumeration value="2"/>
                </xs:restriction></xs:simpleType></xs:element>
              <xs:element name="birth" type="xs:date" minOccurs="0"/>
              <xs:element name="post" minOccurs="0" maxOccurs="9"><xs:complexType><xs:sequence>
                <xs:element name="title" type="xs:string"/></xs:sequence>
                <xs:attribute name="unit" type="xs:string" use="required"/></xs:complexType></xs:element>
            </xs:sequence>
            <xs:attribute name="operation" type="xs:string" use="required"/>
          </xs:complexType>
        </xs:schema>
        """;

    public static final String MAPPING = """
        {
          "name": "sample", "edition": "1",
          "layout": {
            "namespaces": {"g": "urn:example:users"}, "root": "g:users", "record": "g:user", "key": "g:id",
            "schema": "users.xsd", "characters": {"charset": "JIS_X_0213"},
            "file": "users-{day}-{number}.xml", "records": 1000
          },
          "tables": {
            "sex": {"system": "ISO 5218", "values": {"MALE": "1", "FEMALE": "2"}},
            "unit": {"system": "組織コード", "lines": [
              {"from": "総務課", "to": "0101", "validTo": "2026-03-31"},
              {"from": "総務課", "to": "0102", "validFrom": "2026-04-01"},
              {"from": "会計課", "to": "0201", "validTo": "2026-03-31"}]}
          },
          "header": [{"target": "g:created", "source": "$day", "convert": "date"}],
          "rows": [
            {"target": "@operation", "source": "operation", "convert": {"name": "values", "values": {"ADD":"1", "CHANGE":"2", "DELETE":"3"}}, "required": true},
            {"target": "g:id", "source": "staffNumber", "required": true, "title": {"ja": "職員番号", "en": "Staff number"}},
            {"target": "g:name", "source": ["family", "given"], "convert": {"name": "join", "separator": " "},
             "required": true, "longest": 40, "title": {"ja": "氏名", "en": "Name"}},
            {"target": "g:kana", "source": "kana", "convert": "kana-wide", "required": true, "title": {"ja": "フリガナ", "en": "Reading"},
             "error": {"ja": "人事記録のとおりに直してください。", "en": "Put it as in the staff file."}},
            {"target": "g:sex", "source": "sex", "convert": {"name": "code", "table": "sex"}},
            {"target": "g:birth", "source": "birth", "convert": "date", "when": {"source": "operation", "notIn": ["DELETE"]}},
            {"target": "g:post[]/@unit", "each": "posts", "source": "unit", "convert": {"name": "code", "table": "unit"}},
            {"target": "g:post[]/g:title", "each": "posts", "source": "title"}
          ]
        }
        """;

    private Sample() {}

    public static Mapping mapping() throws ExchangeException {
        return mapping(MAPPING);
    }

    public static Mapping mapping(String json) throws ExchangeException {
        return new MappingReader(Converters.standard()).read("sample.json", json);
    }

    public static SchemaCheck check(Mapping mapping) throws ExchangeException {
        return new SchemaCheck(SchemaFiles.of("users.xsd", SCHEMA), RecordPath.of(mapping), XmlLimits.usual());
    }

    public static ExportRun run() {
        return ExportRun.on(DAY);
    }

    /** Person number n, with a change. */
    public static ExportItem person(int n, Map<String, Object> change) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "operation",
                "ADD",
                "staffNumber",
                "A%06d".formatted(n),
                "family",
                "見本",
                "given",
                "太郎" + n,
                "kana",
                "ﾐﾎﾝ タロウ",
                "sex",
                "MALE",
                "birth",
                LocalDate.of(1980, 1, 1).plusDays(n % 10_000),
                "posts",
                List.of(Map.of("unit", "総務課", "title", "係長"))));
        values.putAll(change);
        return new ExportItem("A%06d".formatted(n), "見本 太郎" + n, values);
    }

    public static List<ExportItem> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> person(n, Map.of()))
                .toList();
    }
}
