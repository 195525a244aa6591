// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.Compared;
import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Row;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The buttons of the page, in the order of the work: compare, accept or hold, carry out, take back. */
final class ReconcileActions {
    private static final String GO = "go";

    private final ReconcilePart part;
    private final ReconcileModel model;
    private final ReconcileJobs does;
    private final ReconcileSteps steps;
    private final Words words;
    private Button accept;
    private Button hold;
    private Button open;
    private Button run;
    private Button undo;

    ReconcileActions(ReconcilePart part, ReconcileModel model, ReconcileJobs does) {
        this.part = part;
        this.model = model;
        this.does = does;
        this.words = part.words();
        this.steps = new ReconcileSteps(part.seat(), part.work(), model, words, part::changed);
    }

    void fill(Composite tools) {
        Composite box = Lay.grid(tools, 6, Space.S);
        Buttons.id(Buttons.primary(box, words.say("compare"), this::compare), "reconcile.compare");
        accept = Buttons.id(Buttons.plain(box, words.say("accept"), this::accept), "reconcile.accept");
        hold = Buttons.id(
                Buttons.plain(box, words.say("hold.open"), () -> steps.hold(part.shell(), part.selected())),
                "reconcile.hold");
        open = Buttons.id(Buttons.plain(box, words.say("reopen"), this::reopen), "reconcile.open");
        run = Buttons.id(Buttons.plain(box, words.say("run.open"), this::run), "reconcile.run");
        undo = Buttons.id(Buttons.plain(box, words.say("undo.open"), this::undo), "reconcile.undo");
    }

    /** Only what is possible now. */
    void enable() {
        List<Row> chosen = part.selected();
        boolean some = !chosen.isEmpty()
                && chosen.stream().noneMatch(row -> row.get(Literals.CARD_ROW__STATE) == RowState.DONE);
        accept.setEnabled(some || chosen.isEmpty() && model.count(RowState.OPEN) > 0);
        hold.setEnabled(some && chosen.size() <= ReconcileActs.MOST);
        open.setEnabled(some);
        run.setEnabled(model.count(RowState.ACCEPTED) + model.count(RowState.WAITING) > 0);
        undo.setEnabled(model.count(RowState.DONE) > 0);
    }

    private String number() {
        return model.chosen().map(row -> row.text(Literals.COMPARISON__NUMBER)).orElse("");
    }

    private interface Reads<T> {
        T read() throws Refusal, IOException;
    }

    /** Reads in the background and goes on with it on the screen. */
    private <T> void background(Reads<T> reads, Consumer<T> then) {
        part.work().background().execute(() -> {
            try {
                T read = reads.read();
                part.work().ui().execute(() -> {
                    if (!part.shell().isDisposed()) {
                        then.accept(read);
                    }
                });
            } catch (Refusal | IOException | RuntimeException failure) {
                part.work().ui().execute(() -> part.say(Tone.BAD, words.failure(failure), ""));
            }
        });
    }

    private record Looked(Compared compared, boolean suspicious) {}

    private void compare() {
        background(
                () -> {
                    Compared compared = model.desk().compare(List.of());
                    return new Looked(compared, model.desk().suspicious(compared));
                },
                looked -> {
                    String text = model.preview(looked.compared())
                            + (looked.suspicious() ? "\n\n" + words.say("compare.suspicious") : "");
                    ask(
                            looked.suspicious() ? Tone.CAUTION : Tone.NEUTRAL,
                            words.say("compare.title"),
                            text,
                            words.say(looked.suspicious() ? "compare.anyway" : "compare.go"),
                            () -> part.compares(does.record(looked.compared(), looked.suspicious())));
                });
    }

    private void accept() {
        List<Row> chosen = part.selected();
        if (!chosen.isEmpty()) {
            decide(chosen.stream().map(Row::id).toList(), RowState.ACCEPTED);
            return;
        }
        background(
                model::undecided,
                all -> ask(
                        Tone.NEUTRAL,
                        words.say("accept.title", all.size()),
                        words.say("accept.text"),
                        words.say("accept"),
                        () -> decide(all, RowState.ACCEPTED)));
    }

    private void reopen() {
        decide(part.selected().stream().map(Row::id).toList(), RowState.OPEN);
    }

    private void decide(List<String> rows, RowState state) {
        part.start(does.decide(number(), rows, state, ""));
    }

    private record Plan(Map<Mending, Integer> cards, Optional<Row> retired) {}

    private void run() {
        String number = number();
        background(
                () -> {
                    String id = model.chosen().map(Row::id).orElse("");
                    Optional<Row> retired = model.desk().rows(id, RowState.ACCEPTED).stream()
                            .filter(row -> has(row, Mending.RETIRE, false))
                            .findFirst();
                    return new Plan(model.desk().repairs().plan(id), retired);
                },
                plan -> {
                    String said = model.plan(plan.cards());
                    if (plan.retired().isPresent()) {
                        steps.runConfirmed(
                                part.shell(),
                                number,
                                plan.cards(),
                                plan.retired().get(),
                                said);
                    } else {
                        ask(
                                Tone.NEUTRAL,
                                words.say("run.title", number),
                                said.isEmpty() ? words.say("run.waiting") : said,
                                words.say("run"),
                                () -> part.start(does.run(number, new Confirmation.None())));
                    }
                });
    }

    private void undo() {
        String number = number();
        background(
                () -> model.desk().rows(model.chosen().map(Row::id).orElse("")).stream()
                        .filter(row -> has(row, Mending.SUSPEND, true) || has(row, Mending.AMEND, true))
                        .toList(),
                done -> {
                    if (done.isEmpty()) {
                        part.say(Tone.CAUTION, words.say("undo.nothing", number), "");
                    } else {
                        steps.undo(
                                part.shell(),
                                number,
                                done.stream()
                                        .filter(row -> has(row, Mending.SUSPEND, true))
                                        .findFirst());
                    }
                });
    }

    private static boolean has(Row row, Mending mending, boolean done) {
        return Found.all(row.text(Literals.CARD_ROW__FINDINGS)).stream()
                .anyMatch(each -> each.mending() == mending && each.done() == done);
    }

    private void ask(Tone tone, String title, String text, String verb, Runnable then) {
        var question = Question.of(tone, title, text, words.say("leave")).or(GO, verb, Question.Kind.PRIMARY);
        Ask.open(part.shell(), question, answer -> {
            if (GO.equals(answer)) {
                then.run();
            }
        });
    }
}
