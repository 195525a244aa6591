// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Findings;
import fudaban.exchange.internal.Fields;
import fudaban.exchange.internal.Located;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/** Reads {@link ReadMapping}s from the JSON of a pack's edition. Every mistake is found at once, with file, line and column. */
public final class ReadMappingReader {
    private final Converters converters;

    /**
     * @param converters those that mappings may name
     */
    public ReadMappingReader(Converters converters) {
        this.converters = converters;
    }

    /**
     * Reads one.
     *
     * @param file name for messages
     * @param json its content
     * @throws ExchangeException with everything that is wrong
     */
    public ReadMapping read(String file, String json) throws ExchangeException {
        Findings findings = new Findings();
        Fields root = new Fields(Located.read(file, json), findings);
        String name = root.need("name");
        String edition = root.need("edition");
        RowParts parts = new RowParts(converters, RowParts.tables(root.object("tables")));
        ReadMapping.Form form = form(root.object("form"));
        List<ReadMapping.Field> fields = fields(root, form, parts);
        ReadMapping.Status status = root.has("status") ? status(root.object("status"), fields) : null;
        root.done();
        findings.refuse();
        return new ReadMapping(name, edition, form, fields, status);
    }

    private static ReadMapping.Form form(Fields form) {
        String type = form.need("type");
        if (type.equals("rows")) {
            form.done();
            return new ReadMapping.Rows();
        }
        String charset = form.text("charset", "UTF-8");
        if (!Charset.isSupported(charset)) {
            form.wrong(form.place("charset"), "mapping.charset", charset);
        }
        if (type.equals("csv")) {
            String separator = form.text("separator", ",");
            if (separator.length() != 1) {
                form.wrong(form.place("separator"), "convert.pad");
            }
            form.done();
            return new ReadMapping.Csv(charset, separator.isEmpty() ? ',' : separator.charAt(0));
        }
        if (!type.isEmpty() && !type.equals("xml")) {
            form.wrong(form.place("type"), "read.type", type);
        }
        Map<String, String> namespaces = form.object("namespaces").all();
        List<QName> record = new ArrayList<>();
        for (String step : form.need("record").split("/")) {
            var found = Layout.name(namespaces, step, false);
            if (found.isEmpty() && !step.isEmpty()) {
                form.wrong(form.place("record"), "mapping.target", step, String.join("、", namespaces.keySet()));
            }
            found.ifPresent(record::add);
        }
        form.done();
        return new ReadMapping.Xml(charset, namespaces, record);
    }

    private static List<ReadMapping.Field> fields(Fields root, ReadMapping.Form form, RowParts parts) {
        List<ReadMapping.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Located each : root.list("fields")) {
            Fields field = new Fields(each, root.findings());
            String name = field.need("name");
            if (!names.add(name)) {
                field.wrong(field.place("name"), "read.twice", name);
            }
            List<String> sources = field.texts("source");
            if (sources.isEmpty()) {
                field.wrong(field.place(), "json.needs", "source");
            }
            if (form instanceof ReadMapping.Xml xml) {
                sources.stream()
                        .filter(source -> TargetPath.parse(source, xml.namespaces())
                                .filter(path -> path.repeats() == 0)
                                .isEmpty())
                        .forEach(source -> field.wrong(
                                field.place("source"),
                                "mapping.target",
                                source,
                                String.join("、", xml.namespaces().keySet())));
            }
            fields.add(new ReadMapping.Field(
                    name, sources, parts.chain(field), field.flag("required"), field.words("title"), field.place()));
            field.done();
        }
        if (fields.isEmpty()) {
            root.wrong(root.place("fields"), "json.needs", "fields");
        }
        return fields;
    }

    private static ReadMapping.Status status(Fields status, List<ReadMapping.Field> fields) {
        String field = status.need("field");
        if (fields.stream().noneMatch(each -> each.name().equals(field))) {
            status.wrong(status.place("field"), "read.status", field);
        }
        List<String> accepted = status.texts("accepted");
        if (accepted.isEmpty()) {
            status.wrong(status.place(), "json.needs", "accepted");
        }
        ReadMapping.Status read = new ReadMapping.Status(field, accepted, status.texts("rejected"));
        status.done();
        return read;
    }
}
