// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.model.Organization;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.internal.Units;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableRow;
import fudaban.personnel.table.TableShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes rows of people from lines of a table: names into their parts, units into records. */
final class PersonRows {
    private final TableShape shape;
    private final Units units;
    private final List<Finding> findings;

    PersonRows(TableShape shape, Units units, List<Finding> findings) {
        this.shape = shape;
        this.units = units;
        this.findings = findings;
    }

    /** The row; empty when something about it is wrong, which is then found. */
    Optional<PersonRow> row(TableRow line) {
        int before = findings.size();
        var names = new NameSplit(line, findings);
        String[] name = names.parts("familyName", "givenName", "fullName", title("fullName"));
        String[] kana = names.parts("familyKana", "givenKana", "fullKana", title("fullKana"));
        String[] romaji = names.parts("familyRomaji", "givenRomaji", "fullRomaji", title("fullRomaji"));
        String[] unit = unit(line);
        if (line.date("validFrom") != null
                && line.date("validTo") != null
                && line.date("validTo").isBefore(line.date("validFrom"))) {
            error(line, "validTo", "load.days", line.get("validFrom"), line.get("validTo"));
        }
        PersonRow row = PersonRow.of(line.get("staffNumber"))
                .name(name[0], name[1])
                .kana(kana[0], kana[1])
                .romaji(romaji[0], romaji[1])
                .former(line.get("formerFamilyName"))
                .common(line.get("commonName"))
                .substitute(line.get("substituteName"))
                .birth(line.date("birth"))
                .unit(unit[0], unit[1])
                .title(line.get("title"))
                .reach(line.get("extension"), line.get("mail"))
                .valid(line.date("validFrom"), line.date("validTo"))
                .row();
        return stoppedSince(before) ? Optional.empty() : Optional.of(row);
    }

    private String[] unit(TableRow line) {
        String code = line.get("organizationCode");
        String name = line.get("unitName");
        if (code != null) {
            Optional<Organization> unit = units.ofCode(code);
            if (unit.isEmpty()) {
                error(line, "organizationCode", "load.unit-code", code);
            }
            return new String[] {
                unit.map(Organization::getId).orElse(null),
                name != null ? name : unit.map(Organization::getName).orElse(null)
            };
        }
        if (name == null) {
            return new String[] {null, null};
        }
        Optional<Organization> unit = units.ofName(name);
        if (unit.isEmpty()) {
            findings.add(
                    Finding.of(line.line(), title("unitName"), Severity.NOTE, Personnel.class, "load.unit-name", name));
        }
        return new String[] {unit.map(Organization::getId).orElse(null), name};
    }

    private void error(TableRow line, String field, String key, Object... values) {
        findings.add(Finding.of(line.line(), title(field), Severity.ERROR, Personnel.class, key, values));
    }

    private String title(String field) {
        return shape.field(field).map(each -> each.title(Locale.JAPAN)).orElse("");
    }

    private boolean stoppedSince(int size) {
        return findings.subList(size, findings.size()).stream().anyMatch(Finding::stops);
    }
}
