// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Trouble;
import fudaban.issuance.batch.CardPrintStep;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * A print job as it is shown.
 *
 * @param kind what is printed, by the beginning of its key
 * @param title that in words, with its number
 * @param state how it stands, in a word
 * @param note what stands in its way; may be empty
 */
record PrintRow(PrintJob job, JobReport report, Kind kind, String title, String state, String note) {
    /** What is printed. */
    enum Kind {
        /** The face of a card, by a batch. */
        FACE(CardPrintStep.KIND + ":"),
        /** A test. */
        TEST("printer.test:"),
        /** A form or label. */
        PAPER("printer.paper:"),
        /** Something of another program. */
        OTHER("");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** What its keys begin with. */
        String key() {
            return key;
        }

        private static Kind of(String key) {
            for (Kind kind : values()) {
                if (key.startsWith(kind.key)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /** @param named what it prints, where that is known */
    static PrintRow of(PrintJob job, JobReport report, Optional<String> named, Words words) {
        Kind kind = Kind.of(job.key());
        String title = named.map(name -> words.say("job.named", name, job.id()))
                .orElseGet(() -> words.say("job." + kind, job.id()));
        String note = report.troubles().stream()
                .filter(Trouble::stops)
                .sorted()
                .map(trouble -> trouble.label(words.locale()))
                .findFirst()
                .orElse("");
        return new PrintRow(job, report, kind, title, words.say("state." + report.state()), note);
    }

    String icon() {
        return switch (kind) {
            case FACE -> "id-badge-2";
            case TEST -> "printer";
            case PAPER -> "file-text";
            case OTHER -> "user";
        };
    }

    String number() {
        return job.id();
    }

    Tone tone() {
        return switch (report.state()) {
            case WAITING, CANCELLED -> Tone.NEUTRAL;
            case PRINTING -> Tone.NEUTRAL;
            case DONE -> Tone.GOOD;
            case STOPPED -> Tone.CAUTION;
            case FAILED -> Tone.BAD;
        };
    }

    /** Whether it can still be taken out. */
    boolean cancellable() {
        return !report.state().ended();
    }

    /** Whether a face may be printed half. */
    boolean spoils() {
        return kind == Kind.FACE && report.state() != JobState.WAITING;
    }

    /** Jobs found twice are the same when they stand the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrintRow row
                && row.number().equals(number())
                && row.job.printer().id().equals(job.printer().id())
                && row.report.equals(report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number(), report);
    }
}
