// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.existing;

import fudaban.issuance.Say;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.intake.Columns;
import fudaban.issuance.intake.Fault;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.Table;
import fudaban.issuance.intake.TableFile;
import fudaban.issuance.profile.UploadFile;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A result list of the existing system.
 *
 * @param hash SHA-256 of the file, hex
 * @param lines what it says, in its order
 */
public record ResultList(String hash, List<IssuanceActs.Result> lines) {
    /** Columns of a result list. */
    public enum Column {
        /** 管理番号. */
        NUMBER,
        /** 結果. */
        STATUS,
        /** 理由. */
        REASON,
        /** チップの製造番号. */
        UID,
        /** 発行日. */
        ISSUED
    }

    /**
     * Reads one.
     *
     * @throws IntakeException when it is broken or says two things of one card
     */
    public static ResultList read(Path file, UploadFile profile) throws IOException {
        Table table = TableFile.read(file, Optional.of(Charset.forName(profile.charset())));
        UploadFile.Result how = profile.result();
        Map<Column, List<String>> headings = new EnumMap<>(Map.of(
                Column.NUMBER,
                how.number(),
                Column.STATUS,
                how.status(),
                Column.REASON,
                how.reason(),
                Column.UID,
                how.uid(),
                Column.ISSUED,
                how.issued()));
        var columns = Columns.of(table, Column.class, headings, List.of(Column.NUMBER, Column.STATUS), Map.of());
        List<IssuanceActs.Result> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Table.Row row :
                table.rows().subList(columns.heading() + 1, table.rows().size())) {
            var values = columns.values(table, row, Column.NUMBER, faults, Column.class);
            String number = values.get(Column.NUMBER);
            if (number == null) {
                continue;
            }
            if (!numbers.add(number)) {
                faults.add(fault(table, row, number, Say.of("result.twice", number)));
            }
            boolean done = how.done().contains(values.getOrDefault(Column.STATUS, ""));
            String reason = done ? null : values.getOrDefault(Column.REASON, values.getOrDefault(Column.STATUS, "-"));
            lines.add(new IssuanceActs.Result(
                    number,
                    done,
                    reason,
                    values.get(Column.UID),
                    date(table, row, number, values.get(Column.ISSUED), faults)));
        }
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        return new ResultList(table.hash(), List.copyOf(lines));
    }

    private static LocalDate date(Table table, Table.Row row, String number, String text, List<Fault> faults) {
        try {
            return text == null ? null : DateText.parse(text);
        } catch (OfficeException unreadable) {
            faults.add(fault(table, row, number, unreadable::message));
            return null;
        }
    }

    private static Fault fault(Table table, Table.Row row, String number, Say what) {
        return new Fault(table.file(), String.valueOf(row.line()), "", number, what);
    }
}
