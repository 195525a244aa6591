// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.exchange.mapping.Arguments;
import fudaban.exchange.mapping.Converter;
import fudaban.exchange.mapping.ConverterFactory;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingReader;
import fudaban.exchange.mapping.Scope;
import fudaban.exchange.mapping.SourcePath;
import fudaban.exchange.mapping.Unconvertible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

class ConvertersTest {
    private static final String FRAME = """
        {"name": "c", "edition": "1", "layout": {"root": "r", "record": "x", "file": "c.xml"},
         "tables": {"old": {"values": {"髙": "高", "﨑": "崎", "葛\uDB40\uDD00": "葛"}}},
         "rows": [{"target": "y", "source": "v", "convert": %s}]}
        """;

    private static Object convert(String call, Object value) throws Exception {
        Mapping mapping = Sample.mapping(FRAME.formatted(call));
        Object result = value;
        for (var each : mapping.rows().getFirst().converters()) {
            result = each.converter().convert(result, Sample.DAY);
        }
        return result;
    }

    private static String refused(String call, Object value) {
        return assertThrows(Unconvertible.class, () -> convert(call, value))
                .sentence()
                .key();
    }

    @Test
    void eachConverterDoesWhatItsNameSays() throws Exception {
        assertEquals("x", convert("{\"name\": \"constant\", \"value\": \"x\"}", null));
        assertEquals("x", convert("{\"name\": \"default\", \"value\": \"x\"}", ""));
        assertEquals("b", convert("\"first\"", Arrays.asList(null, "", "b", "c")));
        assertEquals("見本　花子", convert("{\"name\": \"join\", \"separator\": \"　\"}", Arrays.asList("見本", null, "花子")));
        assertEquals("𠮷c", convert("{\"name\": \"substring\", \"from\": 2, \"length\": 2}", "a𠮷cd"));
        assertEquals("00042", convert("{\"name\": \"pad\", \"length\": 5}", "42"));
        assertEquals("2026-04-01", convert("\"date\"", "令和8年4月1日"));
        assertEquals("20260401", convert("{\"name\": \"date\", \"pattern\": \"uuuuMMdd\"}", LocalDate.of(2026, 4, 1)));
        assertEquals("2026-04-02", convert("\"date\"", Instant.parse("2026-04-01T15:30:00Z")));
        assertEquals("ガッコウ", convert("\"kana-wide\"", "ｶﾞっこう"));
        assertEquals("TARO-O'NEIL", convert("\"latin-upper\"", "Taro-O'Neil"));
        assertEquals("高崎葛葛", convert("{\"name\": \"substitute\", \"table\": \"old\"}", "髙﨑葛\uDB40\uDD00葛"));
        assertEquals("1", convert("{\"name\": \"values\", \"values\": {\"A\": \"1\"}}", "A"));
        assertEquals("ABC", convert("[{\"name\": \"default\", \"value\": \"abc\"}, \"latin-upper\"]", null));
    }

    @Test
    void whatCannotBeConvertedIsRefused() {
        assertEquals("convert.date", refused("\"date\"", "2026年2月30日"));
        assertEquals("convert.kana", refused("\"kana-wide\"", "山田"));
        assertEquals("convert.latin", refused("\"latin-upper\"", "Ōno"));
        assertEquals("convert.values", refused("{\"name\": \"values\", \"values\": {\"A\": \"1\"}}", "B"));
        assertEquals("convert.matches", refused("{\"name\": \"matches\", \"pattern\": \"[0-9]+\"}", "1a"));
    }

    @Test
    void wrongArgumentsAreFoundAtLoading() {
        for (String call : List.of(
                "{\"name\": \"date\", \"pattern\": \"bbb{\"}",
                "{\"name\": \"matches\", \"pattern\": \"(\"}",
                "{\"name\": \"pad\", \"with\": \"ab\"}",
                "{\"name\": \"constant\"}",
                "{\"name\": \"kana-wide\", \"wide\": true}",
                "{\"name\": \"date\", \"zone\": \"Asia/Nowhere\"}",
                "5")) {
            assertThrows(ExchangeException.class, () -> Sample.mapping(FRAME.formatted(call)), call);
        }
    }

    @Test
    void otherPlugInsBringConvertersButCannotReplaceOurs() throws Exception {
        record Other(String name) implements ConverterFactory {
            @Override
            public Converter create(Arguments arguments) {
                return (value, day) -> "other";
            }
        }
        Converters converters = new Converters(List.of(new Other("shout"), new Other("first")));
        Mapping mapping = new MappingReader(converters).read("c.json", FRAME.formatted("[\"first\", \"shout\"]"));
        var chain = mapping.rows().getFirst().converters();
        assertEquals("a", chain.getFirst().converter().convert(List.of("a"), Sample.DAY));
        assertEquals("other", chain.getLast().converter().convert("a", Sample.DAY));
    }

    @Test
    void pathsReadFeaturesOfModelObjects() throws Exception {
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("見本");
        var feature = EcoreFactory.eINSTANCE.createEAttribute();
        feature.setName("kana");
        var other = EcoreFactory.eINSTANCE.createEAttribute();
        other.setName("latin");
        type.getEStructuralFeatures().addAll(List.of(feature, other));
        var scope = Scope.of(type, Map.of("day", Sample.DAY));
        assertEquals("見本", new SourcePath("name").value(scope));
        assertEquals(List.of("kana", "latin"), new SourcePath("eStructuralFeatures.name").value(scope));
        assertEquals("latin", new SourcePath("eStructuralFeatures[name=latin].name").value(scope));
        assertEquals(Sample.DAY, new SourcePath("$day").value(scope));
    }
}
