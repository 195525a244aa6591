// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads applications from a table, or from a folder of one-person forms. Either everything is read or {@link IntakeException} says what is broken. */
public final class ApplicationReader {
    private final ApplicationColumns columns;
    private final PersonForm form;
    private final Map<ApplicationField, String> mapping;
    private final Optional<Charset> charset;

    /**
     * @param mapping headings by field that win over the profile's; may be empty
     * @param charset of CSV files; empty: recognised
     */
    public ApplicationReader(
            ApplicationColumns columns,
            PersonForm form,
            Map<ApplicationField, String> mapping,
            Optional<Charset> charset) {
        this.columns = columns;
        this.form = form;
        this.mapping = Map.copyOf(mapping);
        this.charset = charset;
    }

    /**
     * Reads a file or a folder of forms.
     *
     * @throws IntakeException when anything is broken; all faults of all files at once
     */
    public Staged read(Path path, PhotoFolder photos) throws IOException {
        if (!Files.exists(path)) {
            throw new IntakeException(List.of(Fault.of(path.getFileName().toString(), Say.of("file.none"))));
        }
        return Files.isDirectory(path) ? folder(path, photos) : table(path, photos);
    }

    private Staged table(Path path, PhotoFolder photos) throws IOException {
        return read(TableFile.read(path, charset), photos);
    }

    /**
     * Reads a table, wherever it came from.
     *
     * @throws IntakeException when anything is broken; all faults at once
     */
    public Staged read(Table table, PhotoFolder photos) throws IntakeException {
        var found = Columns.of(table, ApplicationField.class, columns.headers(), columns.needed(), mapping);
        List<Staged.One> applications = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Table.Row row :
                table.rows().subList(found.heading() + 1, table.rows().size())) {
            var values = found.values(table, row, ApplicationField.STAFF_NUMBER, faults, ApplicationField.class);
            if (!values.isEmpty()) {
                var photo = photos.find(values.get(ApplicationField.STAFF_NUMBER), values.get(ApplicationField.PHOTO));
                String place = Say.of(table.sheets() ? "place.row" : "place.line", row.line())
                        .text(Locale.JAPAN);
                applications.add(new Staged.One(table.file(), table.hash(), row.line(), place, values, photo));
            }
        }
        if (faults.isEmpty() && applications.isEmpty()) {
            faults.add(Fault.of(table.file(), Say.of("file.empty")));
        }
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        List<Fault> notes = new ArrayList<>();
        found.ignored().stream()
                .filter(heading -> !heading.isBlank())
                .forEach(heading -> notes.add(Fault.of(table.file(), Say.of("columns.ignored", heading))));
        photos.unused().stream().sorted().forEach(name -> notes.add(Fault.of(name, Say.of("photo.unused"))));
        return new Staged(applications, notes);
    }

    private Staged folder(Path folder, PhotoFolder photos) throws IOException {
        List<FormFile> files = forms(folder, photos);
        List<Fault> faults = new ArrayList<>(
                files.stream().flatMap(file -> file.faults().stream()).toList());
        if (files.isEmpty()) {
            faults.add(Fault.of(folder.getFileName().toString(), Say.of("folder.no-forms")));
        }
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        return FormFile.staged(files);
    }

    /** The forms of a folder, each with what it says or what is wrong with it; nothing stops the others. Empty where there is none. */
    public List<FormFile> forms(Path folder, PhotoFolder photos) throws IOException {
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".xlsx"))
                    // Excel's lock file of a form somebody has open.
                    .filter(file -> !file.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList();
        }
        List<FormFile> forms = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        var reader = new FormReader(form);
        for (Path file : files) {
            String name = file.getFileName().toString();
            try {
                Staged.One one = reader.read(file, photos);
                String before = first.putIfAbsent(one.hash(), name);
                forms.add(
                        before == null
                                ? new FormFile(name, Optional.of(one), List.of())
                                : new FormFile(
                                        name, Optional.empty(), List.of(Fault.of(name, Say.of("form.twice", before)))));
            } catch (IntakeException broken) {
                forms.add(new FormFile(name, Optional.empty(), broken.faults()));
            }
        }
        return List.copyOf(forms);
    }
}
