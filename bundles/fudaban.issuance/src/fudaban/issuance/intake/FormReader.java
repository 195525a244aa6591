// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.document.DocumentException;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxCell;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxPicture;
import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import fudaban.ledger.journal.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one-person forms: fixed cells, and the photo that lies on its place. */
final class FormReader {
    private final PersonForm form;

    FormReader(PersonForm form) {
        this.form = form;
    }

    Staged.One read(Path path, PhotoFolder photos) throws IOException {
        String name = path.getFileName().toString();
        try (XlsxFile file = XlsxFile.open(path)) {
            String sheet = form.sheet().isEmpty() ? file.sheets().getFirst() : form.sheet();
            if (!file.sheets().contains(sheet)) {
                throw new IntakeException(List.of(Fault.of(name, Say.of("form.sheet", sheet))));
            }
            Set<CellRef> wanted = new HashSet<>();
            wanted.add(CellRef.of(form.markCell()));
            form.cells().values().forEach(cell -> wanted.add(CellRef.of(cell)));
            Map<CellRef, XlsxCell> cells = file.cells(sheet, wanted);
            XlsxCell mark = cells.get(CellRef.of(form.markCell()));
            if (mark == null || !Columns.fold(mark.text()).equals(Columns.fold(form.mark()))) {
                throw new IntakeException(List.of(Fault.of(name, Say.of("form.mark", form.markCell(), form.mark()))));
            }
            var values = values(name, cells);
            Optional<PhotoSource> photo = picture(file, sheet, path)
                    .or(() ->
                            photos.find(values.get(ApplicationField.STAFF_NUMBER), values.get(ApplicationField.PHOTO)));
            String hash = Hash.hex(Hash.sha256(Files.readAllBytes(path)));
            return new Staged.One(name, hash, 1, Say.of("place.form").text(Locale.JAPAN), values, photo);
        } catch (DocumentException broken) {
            throw new IntakeException(broken.problems().stream()
                    .map(problem -> Fault.of(name, problem::text))
                    .toList());
        }
    }

    private Map<ApplicationField, String> values(String name, Map<CellRef, XlsxCell> cells) throws IntakeException {
        Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
        List<Fault> faults = new ArrayList<>();
        form.cells().forEach((field, ref) -> {
            XlsxCell cell = cells.get(CellRef.of(ref));
            if (cell == null || cell.text().isBlank()) {
                return;
            }
            if (cell.formula() || cell.kind() == XlsxCell.Kind.ERROR) {
                String key = cell.kind() == XlsxCell.Kind.ERROR ? "cell.error" : "cell.formula";
                faults.add(new Fault(name, ref, "", "", Say.of(key, cell.text())));
            } else {
                values.put(field, cell.text().strip());
            }
        });
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        return values;
    }

    private Optional<PhotoSource> picture(XlsxFile file, String sheet, Path path) throws IOException {
        CellRef from = CellRef.of(form.photoFrom());
        CellRef to = CellRef.of(form.photoTo());
        List<XlsxPicture> on = file.pictures(sheet).stream()
                .filter(picture -> inside(picture.anchor(), from, to))
                .toList();
        if (on.size() > 1) {
            throw new IntakeException(
                    List.of(Fault.of(path.getFileName().toString(), Say.of("form.photos", on.size()))));
        }
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OnForm(path, on.getFirst().name(), on.getFirst().data()));
    }

    private static boolean inside(CellRef cell, CellRef from, CellRef to) {
        return cell.column() >= from.column()
                && cell.column() <= to.column()
                && cell.row() >= from.row()
                && cell.row() <= to.row();
    }

    private record OnForm(Path path, String name, byte[] read) implements PhotoSource {}
}
