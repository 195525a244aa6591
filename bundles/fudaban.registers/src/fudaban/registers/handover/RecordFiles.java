// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.ledger.Labels;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.office.files.PortableNames;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** All records of all topics as CSV and XML, their long bytes as files, and a word for every column: read without this program, whatever topics it has. */
final class RecordFiles {
    private final Ledger ledger;
    private final Session reader;
    private final Locale locale;
    private final List<EClass> classes;

    RecordFiles(Ledger ledger, Session reader, Locale locale, List<EPackage> models) {
        this.ledger = ledger;
        this.reader = reader;
        this.locale = locale;
        this.classes = models.stream()
                .flatMap(model -> model.getEClassifiers().stream())
                .filter(each -> each instanceof EClass type
                        && !type.isAbstract()
                        && ModelPackage.Literals.RECORD.isSuperTypeOf(type))
                .map(EClass.class::cast)
                .toList();
    }

    /**
     * Writes them.
     *
     * @param folder of the pack
     * @return how many records
     */
    long write(Path folder) throws Refusal, IOException {
        Path records = Files.createDirectories(folder.resolve("records"));
        Path practice = Files.createDirectories(folder.resolve("practice"));
        long count = 0;
        for (EClass type : classes) {
            count += write(type, folder, records, practice);
        }
        csv(folder.resolve("records").resolve("columns.csv"), dictionary());
        return count;
    }

    private long write(EClass type, Path folder, Path records, Path practice) throws Refusal, IOException {
        List<EAttribute> columns = columns(type);
        EAttribute bytes = bytes(type);
        boolean parts = type.getEAllContainments().stream().anyMatch(EReference::isMany);
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(EAttribute::getName).toList());
        var invented = new PracticeRows(columns);
        long[] count = {0};
        Path xml = records.resolve(type.getName() + ".xml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(xml));
                var writer = new RecordXml(out, type)) {
            Reading.each(ledger, reader, query(type), row -> {
                try {
                    count[0]++;
                    lines.add(columns.stream().map(row::text).toList());
                    invented.take(row);
                    Record whole = parts || bytes != null ? open(type, row) : null;
                    writer.record(row, columns, whole);
                    if (bytes != null && whole.eGet(bytes) instanceof byte[] content) {
                        file(folder, type, row, content);
                    }
                } catch (IOException failure) {
                    throw fudaban.registers.Registry.refusal(failure, "row.unwritable", xml.toString());
                }
            });
        }
        if (count[0] == 0) {
            Files.delete(xml);
            return 0;
        }
        csv(records.resolve(type.getName() + ".csv"), lines);
        csv(practice.resolve(type.getName() + ".csv"), invented.lines());
        return count[0];
    }

    @SuppressWarnings("unchecked")
    private static Query<? extends Record> query(EClass type) {
        return Query.of((Class<? extends Record>) type.getInstanceClass());
    }

    @SuppressWarnings("unchecked")
    private Record open(EClass type, Row row) throws Refusal {
        return ledger.open(reader, (Class<? extends Record>) type.getInstanceClass(), row.id());
    }

    private static void file(Path folder, EClass type, Row row, byte[] content) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files").resolve(type.getName()));
        String name = type.getEStructuralFeature("name") instanceof EAttribute feature ? row.text(feature) : "";
        Files.write(files.resolve(PortableNames.of(row.id() + "_" + name)), content);
    }

    private static List<EAttribute> columns(EClass type) {
        List<EAttribute> columns = new ArrayList<>();
        for (EAttribute each : type.getEAllAttributes()) {
            if (!each.isMany() && each.getEAttributeType().getInstanceClass() != byte[].class) {
                columns.add(each);
            }
        }
        return columns;
    }

    private static EAttribute bytes(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(each -> each.getEAttributeType().getInstanceClass() == byte[].class)
                .findFirst()
                .orElse(null);
    }

    private List<List<String>> dictionary() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("class", "class (label)", "feature", "feature (label)", "type", "refers to"));
        for (EClass type : classes) {
            for (EAttribute each : columns(type)) {
                lines.add(List.of(
                        type.getName(),
                        Labels.of(type, locale),
                        each.getName(),
                        Labels.of(each, locale),
                        each.getEAttributeType().getName(),
                        detail(each, "ref")));
            }
        }
        return lines;
    }

    static String detail(EAttribute feature, String key) {
        var kept = feature.getEAnnotation("http://fudaban/feature");
        return kept == null ? "" : Map.copyOf(kept.getDetails().map()).getOrDefault(key, "");
    }

    static void csv(Path file, List<List<String>> lines) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new CsvWriter(CsvFormat.forExcel()).write(lines, out);
        }
    }
}
