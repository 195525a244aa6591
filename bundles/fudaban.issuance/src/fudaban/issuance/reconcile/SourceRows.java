// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what the rows of a list say. A row whose number is there is never left out: what cannot be read of it is told and not compared. */
final class SourceRows {
    private final Source source;
    private final String name;
    private final Pattern ours;
    private final List<Theirs> cards = new ArrayList<>();
    private final List<Reading.Fault> faults = new ArrayList<>();
    private int others;

    SourceRows(Source source, String name) {
        this.source = source;
        this.name = name;
        this.ours = source.ours().isEmpty() ? null : Pattern.compile(source.ours());
    }

    void take(ReadRecord row) {
        String number = row.get("number").strip();
        String key = Keys.number(number);
        if (ours != null && !ours.matcher(key).matches()) {
            others++;
            return;
        }
        cards.add(new Theirs(
                key,
                number,
                row.get("state").strip(),
                day(row),
                row.get("unit").strip(),
                row.get("staffNumber").strip(),
                row.get("chipId").strip(),
                row.get("uid").strip(),
                row.place().line()));
    }

    private LocalDate day(ReadRecord row) {
        String text = row.get("expires").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return DateText.parse(text);
        } catch (OfficeException unclear) {
            if (faults.size() < Findings.USUAL) {
                faults.add(Reading.Fault.of(
                        Reconcile.refusal("fault.date", name, row.place().line(), row.get("number"), text)));
            }
            return null;
        }
    }

    /** @throws Refusal when it was not read to its end, or nothing of it was understood */
    Reading reading(RecordReader.Read read, String hash, LocalDate asOf, Instant now) throws Refusal {
        List<Finding> all = new ArrayList<>(read.findings().list());
        if (!read.complete() || cards.isEmpty() && others == 0) {
            if (all.isEmpty()) {
                throw Reconcile.refusal("file.nothing", name);
            }
            var broken = new ExchangeException(all);
            throw Reconcile.refusal(broken, "file.broken", name, (Word) broken::text);
        }
        List<Reading.Fault> told = new ArrayList<>(
                all.stream().map(finding -> Reading.Fault.of(finding::text)).toList());
        told.addAll(faults);
        return new Reading(source, name, hash, asOf, now, (int) read.records(), cards, told, others, read.unread());
    }
}
