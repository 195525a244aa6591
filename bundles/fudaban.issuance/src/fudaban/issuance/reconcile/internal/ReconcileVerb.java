// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.Reading;
import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What verbs of 照合 have alike. */
abstract class ReconcileVerb extends NamedVerb {
    static final Parameter NUMBER = Parameter.positional(
            "NUMBER",
            "照合の番号（例 08-001、既定は最後の照合）",
            "number of the comparison, e.g. 08-001; the last one unless given",
            false);

    ReconcileVerb(String words, String ja, String en, List<Parameter> parameters) {
        super(words, ja, en, parameters);
    }

    static ReconcileDesk desk(Invocation call) {
        return new ReconcileDesk(call.ledger(), call.session(), call.settings().folder());
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Reconcile.say(call.locale(), key, arguments);
    }

    /** What was read, for people and programs. */
    static int told(Invocation call, Reading reading) {
        reading.faults().forEach(fault -> call.line(fault.sentence(call.locale())));
        if (!reading.unread().isEmpty()) {
            call.line(say(call, "read.unread", String.join("、", reading.unread())));
        }
        call.line(say(
                call,
                "read.done",
                reading.source().title(call.locale()),
                reading.file(),
                reading.asOf(),
                reading.rows(),
                reading.cards().size(),
                reading.faults().size(),
                reading.others()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", reading.source().name());
        facts.put("file", reading.file());
        facts.put("hash", reading.hash());
        facts.put("asOf", reading.asOf().toString());
        facts.put("rows", reading.rows());
        facts.put("cards", reading.cards().size());
        facts.put(
                "faults",
                reading.faults().stream()
                        .map(fault -> fault.sentence(call.locale()))
                        .toList());
        facts.put("others", reading.others());
        call.result(facts);
        return reading.faults().isEmpty() ? 0 : 1;
    }

    /** A row: its number, what differs, what is proposed, where it stands. */
    static String line(Invocation call, ReconcileProfile profile, Row row) {
        List<Found> found = Found.all(row.text(Literals.CARD_ROW__FINDINGS));
        String what = found.isEmpty()
                ? row.text(Literals.CARD_ROW__FINDINGS)
                : found.stream()
                        .map(each -> {
                            String title = title(call, profile, each.source());
                            return each.sentence(title, call.locale()) + " → " + each.proposal(title, call.locale());
                        })
                        .collect(Collectors.joining(" / "));
        return String.join(
                        "  ",
                        row.text(Literals.CARD_ROW__NUMBER),
                        say(call, "row." + row.text(Literals.CARD_ROW__STATE)),
                        what,
                        row.text(Literals.CARD_ROW__REMARK))
                .strip();
    }

    static String title(Invocation call, ReconcileProfile profile, String source) {
        return profile.find(source)
                .map((Source each) -> each.title(call.locale()))
                .orElse(source);
    }

    /** Work of row 1-3. */
    @FunctionalInterface
    interface Piece {
        /** @return how many were dealt with */
        int work(String item) throws Refusal, IOException;
    }

    static int work(Invocation call, String key, String about, Piece piece) throws Refusal, IOException {
        String title = Reconcile.say(Locale.JAPAN, key, about);
        try (var work = WorkPiece.begin(
                call.ledger(), call.session(), "1-3", title, Reconcile.say(Locale.JAPAN, "work.stopped"))) {
            int count = piece.work(work.item());
            work.says(Reconcile.say(Locale.JAPAN, "work.done", count), count);
            return count;
        }
    }
}
