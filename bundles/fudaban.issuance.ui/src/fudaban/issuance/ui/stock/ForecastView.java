// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** 見込み: what to order by when, the months it comes from, and the figures that were typed. */
final class ForecastView extends Composite {
    private static final int FIGURES = 168;

    private final ForecastModel model;
    private final Words words;
    private final Composite answers;
    private final RecordTable figures;
    private final Button withdraw;
    private List<ForecastModel.Answer> shown = List.of();

    /** @param refused told why a dialog did not open */
    ForecastView(
            Composite parent,
            ForecastModel model,
            Words words,
            PrintDesk printing,
            Clock clock,
            ForecastSteps steps,
            Consumer<Throwable> refused) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        var panel = Lay.wide(new Panel(this));
        answers = Lay.wide(Lay.grid(new Composite(panel, SWT.NONE), 1, Space.XS));
        Labels.of(answers, "Muted", words.say("forecast.reading"));
        var bar = Lay.right(Css.style(new Composite(this, SWT.NONE), "Surface"));
        var table = Lay.all(new RecordTable(
                this,
                ForecastLines.columns(words),
                words,
                model.table(),
                RecordTable.Asks.of(model.order(), model.order()::clear)));
        TableTools.plain(TableTools.create(bar, table, model.table(), printing, words.say("view.FORECAST"), clock));
        Composite line = Lay.box(this, 5, Space.S);
        Lay.wide(Labels.of(line, "Strong", words.say("figures")));
        withdraw = Buttons.id(
                Buttons.plain(line, words.say("withdraw.open"), () -> steps.withdraw(getShell(), chosen())),
                "stock.withdraw");
        Buttons.id(Buttons.plain(line, words.say("figure.open"), () -> steps.figure(getShell())), "stock.figure");
        Buttons.id(Buttons.plain(line, words.say("usual.open"), () -> steps.usual(getShell(), refused)), "stock.usual");
        var tools = Lay.right(Css.style(new Composite(line, SWT.NONE), "Surface"));
        figures = new RecordTable(
                this,
                columns(words),
                words,
                model.figures(),
                RecordTable.Asks.of(model.search(), model.search()::clear));
        var room = new GridData(SWT.FILL, SWT.FILL, true, false);
        room.heightHint = FIGURES;
        figures.setLayoutData(room);
        TableTools.plain(TableTools.create(tools, figures, model.figures(), printing, words.say("figures"), clock));
        figures.onSelected(rows -> withdraw.setEnabled(!rows.isEmpty()));
        withdraw.setEnabled(false);
    }

    private List<Row> chosen() {
        return figures.selected();
    }

    private static List<ColumnDefinition> columns(Words words) {
        return List.of(
                ColumnDefinition.of(Literals.STOCK_FIGURE__NAME, "figure.what", 312)
                        .shownAs(each -> name(words, each.toString())),
                ColumnDefinition.of(Literals.STOCK_FIGURE__MONTH, "column.month", 100),
                ColumnDefinition.of(Literals.STOCK_FIGURE__FIGURE, "figure.figure", 72)
                        .aligned(Alignment.RIGHT),
                ColumnDefinition.of(Literals.STOCK_FIGURE__REMARK, "figure.remark", 200)
                        .growing());
    }

    /** USUAL STAFF_CARD 04: the month has a column of its own. */
    private static String name(Words words, String kept) {
        String[] parts = kept.split(" ");
        CredentialKind kind = parts.length < 2 ? null : CredentialKind.getByName(parts[1]);
        String what = words.say("FigureKind." + parts[0]);
        return kind == null ? what : words.say("figure.of", what, Names.of(Names.words(words.locale()), kind));
    }

    /** Shows what was read. */
    void show() {
        if (model.isRead() && !shown.equals(model.answers()) || model.isRead() && shown.isEmpty()) {
            shown = model.answers();
            for (Control old : answers.getChildren()) {
                old.dispose();
            }
            if (shown.isEmpty()) {
                Labels.of(answers, "Muted", words.say("forecast.account"));
            }
            shown.forEach(answer -> Labels.wrapped(answers, style(answer.tone()), answer.sentence()));
            Themes.style(answers, getDisplay());
        }
        layout(true, true);
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case BAD -> "BadText";
            case CAUTION -> "Strong";
            case NEUTRAL -> "Muted";
            default -> "Plain";
        };
    }
}
