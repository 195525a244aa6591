// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.MonthProof;
import fudaban.issuance.stock.MonthProof.Account;
import fudaban.issuance.stock.ProofPaper;
import fudaban.issuance.ui.names.Names;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** 月末照合: the account of a month by kind, and what nobody has explained; other months beside it. */
final class ProofView extends Composite {
    private static final int FIGURE = 88;
    private static final int KIND = 168;
    private static final List<String> STOCK = List.of("opening", "received", "used", "spoiled", "corrected", "closing");
    private static final List<String> WASTE = List.of("opening", "spoiled", "destroyed", "left");

    private final StockModel model;
    private final Words words;
    private final Label month;
    private final Composite figures;
    private final Button next;
    private Optional<MonthProof> shown = Optional.empty();

    /** @param paper shows the paper of the month */
    ProofView(Composite parent, StockModel model, Words words, Runnable paper) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.M);
        Composite head = Lay.box(this, 4, Space.S);
        Buttons.id(Buttons.plain(head, words.say("proof.before"), () -> model.step(-1)), "stock.before");
        month = Labels.of(head, "Heading", "");
        next = Buttons.id(Buttons.plain(head, words.say("proof.next"), () -> model.step(1)), "stock.next");
        Lay.right(Buttons.id(Buttons.plain(head, words.say("proof.paper"), paper), "stock.paper"));
        var panel = Lay.wide(new Panel(this));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.M;
        figures = Lay.wide(Lay.grid(new Composite(panel, SWT.NONE), 1, Space.S));
    }

    void show() {
        month.setText(words.say(
                "proof.month",
                String.valueOf(model.month().getYear()),
                String.valueOf(model.month().getMonthValue())));
        next.setEnabled(model.month().isBefore(model.newest()));
        if (!shown.equals(model.proof())) {
            shown = model.proof();
            for (var old : figures.getChildren()) {
                old.dispose();
            }
            shown.ifPresent(this::fill);
            Themes.style(figures, getDisplay());
        }
        layout(true, true);
    }

    private void fill(MonthProof proof) {
        if (proof.kinds().isEmpty()) {
            Labels.of(figures, "Muted", words.say("proof.none"));
            return;
        }
        Labels.of(figures, "Strong", words.say("proof.stock"));
        table(proof, STOCK, sum ->
                new int[] {sum.opening(), sum.received(), -sum.used(), -sum.spoiled(), sum.corrected(), sum.closing()});
        Labels.of(figures, "Strong", words.say("proof.waste"));
        table(proof, WASTE, sum -> new int[] {sum.spoiledBefore(), sum.spoiled(), -sum.destroyed(), sum.spoiledLeft()});
        Labels.of(figures, "Strong", words.say("proof.differences"));
        Stream<String> unexplained = proof.without().isEmpty()
                ? Stream.empty()
                : Stream.of(words.say("proof.without", proof.without().size(), String.join(" ", proof.without())));
        List<String> lines = Stream.concat(proof.counts().stream().map(ProofPaper::difference), unexplained)
                .toList();
        if (lines.isEmpty()) {
            Labels.of(figures, "GoodText", words.say("proof.sound"));
        }
        lines.forEach(line -> Labels.wrapped(figures, proof.sound() ? "Plain" : "BadText", line));
    }

    private interface Figures {
        int[] of(Account sum);
    }

    private void table(MonthProof proof, List<String> heads, Figures of) {
        Composite grid = Lay.grid(new Composite(figures, SWT.NONE), heads.size() + 1, Space.M, Space.XS, 0);
        Lay.fixed(Labels.of(grid, "Caption", words.say("column.kind")), KIND);
        heads.forEach(head -> figure(grid, "Caption", words.say("proof." + head)));
        proof.kinds().forEach((kind, sum) -> {
            Labels.of(grid, "Plain", Names.of(Names.words(words.locale()), kind));
            for (int each : of.of(sum)) {
                figure(grid, "Plain", "%,d".formatted(each));
            }
        });
    }

    private static void figure(Composite grid, String style, String text) {
        var label = Css.style(new Label(grid, SWT.RIGHT), style);
        label.setText(text);
        var room = new GridData(SWT.FILL, SWT.CENTER, false, false);
        room.widthHint = FIGURE;
        label.setLayoutData(room);
    }
}
