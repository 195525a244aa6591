// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.Work;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the forecast: the usual pieces of a year, any other figure, and taking figures back. */
final class ForecastSteps {
    private static final int SHORT = 60;
    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 10_000;
    private static final int MOST = 100_000;

    private static final FieldDefinition<String> MONTH =
            FieldDefinition.of("figure.month", new FieldKind.Line(SHORT)).hint("figure.month.hint");
    private static final FieldDefinition<Long> FIGURE = FieldDefinition.of(
                    "figure.figure", new FieldKind.Whole(0, MOST))
            .must()
            .wide(Width.SHORT);
    private static final FieldDefinition<String> REMARK =
            FieldDefinition.of("figure.remark", new FieldKind.Line(LONGEST));
    private static final FieldDefinition<String> REASON =
            FieldDefinition.of("stock.reason", new FieldKind.Lines(LONGEST, 2)).must();

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final StockSteps steps;

    ForecastSteps(Seat seat, Work work, Words words, StockSteps steps) {
        this.seat = seat;
        this.work = work;
        this.words = words;
        this.steps = steps;
    }

    /** 平常分 of all months at once: one act. */
    void usual(Shell shell, Consumer<Throwable> refused) {
        work.background().execute(() -> {
            try {
                UsualSheet sheet = UsualSheet.read(seat);
                work.ui().execute(() -> {
                    if (!shell.isDisposed() && !sheet.isEmpty()) {
                        usual(shell, sheet);
                    }
                });
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> refused.accept(failure));
            }
        });
    }

    private void usual(Shell shell, UsualSheet sheet) {
        var lines = FieldDefinition.of("figure.lines", new FieldKind.Lines(LONGEST_LIST, 12))
                .must()
                .hint("figure.lines.hint")
                .rule(text -> sheet.wrong(text).map(line -> Finding.wrong(words.say("figure.lines.wrong", line))));
        var form = new FormModel(List.of(lines), words);
        form.load(Map.of(lines.key(), sheet.text()), Set.of());
        steps.act(
                shell,
                "usual",
                words.say("usual.title"),
                "",
                form,
                StockActs.FIGURES,
                () -> new StockActs.Enter(sheet.changed(form.value(lines).orElse(""))));
    }

    /** Any one figure. */
    void figure(Shell shell) {
        Words names = Names.words(seat.locale());
        var what = FieldDefinition.of(
                        "figure.what",
                        new FieldKind.Choice<>(FigureKind.VALUES, (FigureKind each) -> Names.of(words, each)))
                .must()
                .wide(Width.WIDE);
        var kind = FieldDefinition.of(
                        "figure.kind",
                        new FieldKind.Choice<>(
                                List.of(CredentialKind.STAFF_CARD, CredentialKind.SPECIAL_PASS),
                                (CredentialKind each) -> Names.of(names, each)))
                .must()
                .wide(Width.MEDIUM)
                .hint("figure.kind.hint");
        var form = new FormModel(List.of(what, kind, MONTH, FIGURE, REMARK), words);
        form.load(Map.of(what.key(), FigureKind.EXTRA, kind.key(), CredentialKind.STAFF_CARD), Set.of());
        form.rule(now -> now.value(what)
                .filter(chosen -> !Figures.span(chosen).fits(now.value(MONTH).orElse("")))
                .map(chosen -> Map.of(
                        MONTH.key(),
                        Finding.wrong(
                                words.say("figure.month." + Figures.span(chosen).name()))))
                .orElse(Map.of()));
        steps.act(
                shell,
                "figure",
                words.say("figure.title"),
                "",
                form,
                StockActs.FIGURES,
                () -> new StockActs.Enter(List.of(new StockActs.Figure(
                        form.value(what).orElseThrow(),
                        form.value(kind).orElseThrow(),
                        form.value(MONTH).orElse(""),
                        form.value(FIGURE).orElse(0L).intValue(),
                        form.value(REMARK).orElse(null)))));
    }

    /** Takes figures back. */
    void withdraw(Shell shell, List<Row> figures) {
        var form = new FormModel(List.of(REASON), words);
        form.load(Map.of(), Set.of());
        List<String> names = figures.stream()
                .map(row -> row.text(Literals.STOCK_FIGURE__NAME))
                .toList();
        steps.act(
                shell,
                "withdraw",
                words.say("withdraw.title", names.size()),
                names.size() == 1 ? names.getFirst() : "",
                form,
                StockActs.WITHDRAW_FIGURES,
                () -> new StockActs.Withdraw(names, form.value(REASON).orElse("")));
    }
}
