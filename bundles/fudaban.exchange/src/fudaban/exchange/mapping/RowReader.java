// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.Fields;
import fudaban.exchange.mapping.MappingRow.NamedConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one row of a mapping. */
final class RowReader {
    private final RowParts parts;
    private final Map<String, String> namespaces;

    RowReader(RowParts parts, Map<String, String> namespaces) {
        this.parts = parts;
        this.namespaces = namespaces;
    }

    MappingRow read(Fields row) {
        String target = row.need("target");
        List<SourcePath> each = paths(row, "each");
        List<SourcePath> sources = paths(row, "source");
        target(row, target, each.size());
        List<NamedConverter> chain = parts.chain(row);
        if (sources.isEmpty() && chain.isEmpty()) {
            row.wrong(row.place(), "mapping.nothing", target);
        }
        MappingRow read = new MappingRow(
                target,
                each,
                sources,
                row.has("when") ? condition(row.object("when")) : null,
                chain,
                row.flag("required"),
                (int) Math.min(Integer.MAX_VALUE, row.number("longest", 0)),
                row.flag("keepEmpty"),
                row.words("title"),
                row.words("error"),
                row.place());
        row.done();
        return read;
    }

    private void target(Fields row, String target, int repeats) {
        TargetPath path = TargetPath.parse(target, namespaces).orElse(null);
        if (path == null && !target.isEmpty()) {
            row.wrong(row.place("target"), "mapping.target", target, String.join("、", namespaces.keySet()));
        } else if (path != null && path.repeats() != repeats) {
            row.wrong(row.place("target"), "mapping.each", target, path.repeats(), repeats);
        }
    }

    private Condition condition(Fields when) {
        List<SourcePath> source = paths(when, "source");
        if (source.size() != 1) {
            when.wrong(when.place(), "json.needs", "source");
        }
        Condition condition = new Condition(
                source.isEmpty() ? new SourcePath(".") : source.getFirst(),
                when.texts("in"),
                when.texts("notIn"),
                when.has("present") ? when.flag("present") : null);
        if (condition.in().isEmpty() && condition.notIn().isEmpty() && condition.present() == null) {
            when.wrong(when.place(), "mapping.when");
        }
        when.done();
        return condition;
    }

    private static List<SourcePath> paths(Fields row, String name) {
        List<SourcePath> paths = new ArrayList<>();
        for (String text : row.texts(name)) {
            try {
                paths.add(new SourcePath(text));
            } catch (IllegalArgumentException wrong) {
                row.wrong(row.place(name), "mapping.source", text);
            }
        }
        return paths;
    }
}
