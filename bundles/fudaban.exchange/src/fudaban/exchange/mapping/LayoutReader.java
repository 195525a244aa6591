// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.Fields;
import fudaban.exchange.internal.Repertoires;
import fudaban.office.characters.TargetCharset;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** Reads how the files of a mapping look. */
final class LayoutReader {
    private static final QName NONE = new QName("none");

    Layout read(Fields layout) {
        Map<String, String> namespaces = layout.object("namespaces").all();
        QName root = name(layout, "root", layout.need("root"), namespaces);
        List<QName> record = new ArrayList<>();
        for (String step : layout.need("record").split("/")) {
            record.add(name(layout, "record", step, namespaces));
        }
        String charset = layout.text("charset", "UTF-8");
        Repertoire characters = characters(layout, charset);
        Layout read = new Layout(
                namespaces,
                root,
                record,
                layout.text("key", ""),
                layout.text("schema", ""),
                charset,
                characters,
                fileName(layout),
                layout.number("records", 0),
                layout.number("bytes", 0));
        layout.done();
        return read;
    }

    private static QName name(Fields layout, String member, String text, Map<String, String> namespaces) {
        var name = Layout.name(namespaces, text, false);
        if (name.isEmpty() && !text.isEmpty()) {
            layout.wrong(layout.place(member), "mapping.target", text, String.join("、", namespaces.keySet()));
        }
        return name.orElse(NONE);
    }

    private static String fileName(Fields layout) {
        String name = layout.need("file");
        boolean splits = layout.has("records") || layout.has("bytes");
        if (splits && !name.contains("{number}")) {
            layout.wrong(layout.place("file"), "mapping.number");
        }
        if (name.matches(".*[/\\\\:*?\"<>|].*")) {
            layout.wrong(layout.place("file"), "mapping.file", name);
        }
        return name;
    }

    /** By default what the charset carries. */
    private static Repertoire characters(Fields layout, String charset) {
        if (!Charset.isSupported(charset)) {
            layout.wrong(layout.place("charset"), "mapping.charset", charset);
            return Repertoires.everything();
        }
        Fields characters = layout.object("characters");
        String named = characters.text("charset", charset);
        List<String> ranges = characters.texts("ranges");
        String name = characters.text("name", named);
        characters.done();
        if (!ranges.isEmpty()) {
            try {
                return Repertoires.of(name, ranges);
            } catch (IllegalArgumentException wrong) {
                layout.wrong(characters.place("ranges"), "mapping.range", wrong.getMessage());
            }
        }
        return Arrays.stream(TargetCharset.values())
                .filter(each -> each.name().equalsIgnoreCase(named)
                        || each.charsetName().equalsIgnoreCase(named))
                .findFirst()
                .map(Repertoires::of)
                .orElseGet(() -> {
                    layout.wrong(layout.place("characters"), "mapping.charset", named);
                    return Repertoires.everything();
                });
    }
}
