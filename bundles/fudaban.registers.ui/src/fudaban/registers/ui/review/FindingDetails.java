// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import fudaban.ledger.Refusal;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.Comparison;
import fudaban.registers.review.ReviewReader;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** A finding in the detail area: what register and list say, and what may be decided on it. */
@Component
public final class FindingDetails implements DetailSource {
    @Override
    public EClass type() {
        return Literals.REVIEW_FINDING;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(FindingDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        String number =
                seat.ledger().open(seat.session(), ReviewFinding.class, id).getNumber();
        var reader = new ReviewReader(seat.ledger(), seat.session());
        ReviewFinding finding = reader.finding(number);
        AccountReview review = seat.ledger().open(seat.session(), AccountReview.class, finding.getReview());
        boolean going = review.getState() == ReviewState.OPEN && finding.getState() != FindingState.VERIFIED;
        List<Detail.Note> notes = new ArrayList<>();
        if (finding.getState() == FindingState.DECIDED) {
            boolean late = finding.getDue().isBefore(seat.today());
            notes.add(new Detail.Note(
                    late ? Tone.BAD : Tone.CAUTION,
                    words.say(late ? "detail.late" : "detail.waits", words.day(finding.getDue()))));
        }
        if (finding.getSeen() > 1) {
            notes.add(new Detail.Note(Tone.NEUTRAL, words.say("detail.seen", finding.getSeen())));
        }
        return new Detail(
                words.say("FindingKind." + finding.getKind()),
                finding.getName(),
                words.say("FindingState." + finding.getState()),
                FindingColumns.tone(finding.getState()),
                Optional.empty(),
                notes,
                facts(finding, reader, words),
                List.of(),
                going ? operations(seat, finding, words) : List.of());
    }

    private static List<Detail.Fact> facts(ReviewFinding finding, ReviewReader reader, Words words) throws Refusal {
        List<Detail.Fact> facts = new ArrayList<>();
        fact(facts, words, "number", finding.getNumber());
        fact(facts, words, "system", finding.getSystem());
        fact(facts, words, "ownerName", finding.getOwnerName());
        fact(facts, words, "recorded", finding.getRecorded());
        fact(facts, words, "found", finding.getFound());
        fact(facts, words, "lastLogin", day(finding.getLastLogin(), words));
        if (finding.getDecision() != FindingDecision.NONE) {
            fact(facts, words, "decision", words.say("FindingDecision." + finding.getDecision()));
            fact(facts, words, "reason", finding.getReason());
            fact(facts, words, "reference", finding.getReference());
            fact(facts, words, "decidedBy", reader.name(finding.getDecidedBy()));
            fact(facts, words, "decidedOn", day(finding.getDecidedOn(), words));
            fact(facts, words, "due", day(finding.getDue(), words));
        }
        fact(facts, words, "verifiedOn", day(finding.getVerifiedOn(), words));
        return facts;
    }

    private static void fact(List<Detail.Fact> facts, Words words, String feature, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Detail.Fact(words.say("ReviewFinding." + feature), value));
        }
    }

    private static String day(LocalDate day, Words words) {
        return day == null ? "" : words.day(day);
    }

    private static List<Operation> operations(Seat seat, ReviewFinding finding, Words words) {
        var steps = new ReviewSteps(seat);
        List<Operation> operations = new ArrayList<>();
        for (FindingDecision decision : FindingDecision.values()) {
            if (Comparison.decisions(finding.getKind()).contains(decision)) {
                operations.add(new Deciding(
                        words.say("decide.open", words.say("FindingDecision." + decision)), steps, finding, decision));
            }
        }
        return operations;
    }

    private record Deciding(String label, ReviewSteps steps, ReviewFinding finding, FindingDecision decision)
            implements Operation {
        @Override
        public void start(Shell shell, Consumer<String> done) {
            steps.decide(shell, finding, decision, done);
        }
    }
}
