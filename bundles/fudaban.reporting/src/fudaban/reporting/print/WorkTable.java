// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.document.model.Align;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.WorkKind;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.WorkLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The work of a day as a table: 着手, 完了, what, how long, how it ended. */
public final class WorkTable {
    private final Words words;
    private final Duration late;

    /** @param late by how much an entry may differ from the time it declares before it is printed beside it */
    public WorkTable(Words words, Duration late) {
        this.words = words;
        this.late = late;
    }

    /** The table of a day; with a last row for the sum. */
    public Table of(DayFacts facts) {
        var columns = List.of(
                new Column(8, Align.CENTER),
                new Column(13.5, Align.LEFT),
                new Column(34, Align.LEFT),
                new Column(14.5, Align.CENTER),
                new Column(14.5, Align.CENTER),
                new Column(9, Align.RIGHT),
                new Column(11, Align.RIGHT),
                new Column(27, Align.LEFT));
        var header = Row.header(
                words.get("column.row"),
                words.get("column.subject"),
                words.get("column.content"),
                words.get("column.started"),
                words.get("column.finished"),
                words.get("column.time"),
                words.get("column.count"),
                words.get("column.outcome"));
        List<Row> rows = new ArrayList<>();
        for (WorkLine line : facts.lines()) {
            rows.add(Row.of(
                    line.row(),
                    line.subject(),
                    content(line),
                    started(line, facts.day()),
                    finished(line, facts.day()),
                    time(line),
                    words.count(line.count()),
                    outcome(line)));
        }
        rows.add(Row.of(
                "",
                words.get("work.sum"),
                facts.hours().machines().isZero()
                        ? ""
                        : words.get("work.machines", words.length(facts.hours().machines())),
                "",
                "",
                words.length(facts.hours().hands().all()),
                "",
                facts.hours().hands().outside().isZero()
                        ? ""
                        : words.get(
                                "work.outside",
                                words.length(facts.hours().hands().outside()))));
        return new Table(columns, List.of(header), rows, Parts.TABLE_SIZE);
    }

    private String content(WorkLine line) {
        List<String> lines = new ArrayList<>();
        String kind = line.kind() == WorkKind.HAND
                ? ""
                : words.get("kind." + line.kind().getName());
        lines.add(words.free(line.title()) + (kind.isEmpty() ? "" : "（" + kind + "）"));
        add(
                lines,
                line.text().content().equals(line.title())
                        ? ""
                        : words.free(line.text().content()));
        add(lines, words.free(line.text().notes()));
        add(lines, guarded(line.text().protectedContent()));
        if (!line.lateReason().isEmpty()) {
            lines.add(words.get("work.late-reason", words.free(line.lateReason())));
        }
        return String.join("\n", lines);
    }

    private String guarded(String text) {
        return text.isEmpty()
                ? ""
                : words.get("work.protected", text.equals(fudaban.ledger.query.Row.MASK) ? Words.MASK : text);
    }

    private String outcome(WorkLine line) {
        List<String> lines = new ArrayList<>();
        add(lines, words.free(line.text().outcome()));
        if (!line.text().handover().isEmpty()) {
            lines.add(words.get("work.handover", words.free(line.text().handover())));
        }
        if (line.overtime()) {
            String asked = line.text().askedBy();
            lines.add(
                    asked.isEmpty() ? words.get("work.overtime") : words.get("work.overtime.asked", words.free(asked)));
        }
        return String.join("\n", lines);
    }

    private String started(WorkLine line, LocalDate day) {
        String time = words.time(line.begin(), day);
        if (line.since() != null) {
            time += "\n" + words.get("work.since", words.shortDate(line.since()));
        }
        return time + entered(line.begin(), line.declared().begin(), day);
    }

    private String finished(WorkLine line, LocalDate day) {
        if (line.running()) {
            return words.get("work.running");
        }
        String time = words.time(line.end(), day);
        return (line.finished() ? time : time + "\n" + words.get("work.goes-on"))
                + entered(line.end(), line.declared().end(), day);
    }

    /** Declared and entered time are both shown where they differ. */
    private String entered(Instant declared, Instant entered, LocalDate day) {
        boolean differ =
                entered != null && Duration.between(declared, entered).abs().compareTo(late) > 0;
        return differ ? "\n" + words.get("work.entered", words.time(entered, day)) : "";
    }

    private String time(WorkLine line) {
        return line.kind() == WorkKind.MACHINE
                ? words.get("work.machine")
                : words.length(line.time().all());
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
