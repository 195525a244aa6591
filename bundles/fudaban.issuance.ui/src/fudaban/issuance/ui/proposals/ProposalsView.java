// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.proposals;

import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__CARD_NUMBER;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__CAUSE;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__CREDENTIAL;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__DISPLAY_NAME;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__EFFECTIVE_ON;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__KANA;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__KIND;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__STAFF_NUMBER;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__STATE;
import static fudaban.issuance.proposals.model.ProposalsPackage.Literals.PROPOSAL__UNIT_NAME;

import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.TableTools;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** 提案: what staff events and expiries propose. Enter makes applications of what is selected, Delete sees it off. */
public final class ProposalsView extends Composite {
    private static final int SEARCH_WIDTH = 260;
    private static final int PAGE = 100;

    private final Words words;
    private final ProposalWork doing;
    private final SearchModel<Proposal> search;
    private final SearchField field;
    private final RecordTable table;
    private final Button take;
    private final Button dismiss;

    /** Made by 申請. */
    public ProposalsView(Composite parent, Seat seat, Work work, PrintDesk printing, Guide guide) {
        super(parent, SWT.NONE);
        words = Words.of(ProposalsView.class, seat.locale());
        doing = new ProposalWork(seat, work, guide::done);
        Lay.grid(Css.style(this, "Surface"), 1, Space.M);
        var model = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        search = new SearchModel<>(
                Query.of(Proposal.class)
                        .where(PROPOSAL__STATE, ProposalState.OPEN)
                        .orderBy(PROPOSAL__EFFECTIVE_ON, false)
                        .limit(PAGE),
                Delay.on(getDisplay(), Delay.TYPING_MILLIS),
                model::show);
        Composite tools = Lay.box(this, 5, Space.M);
        field = Lay.fixed(new SearchField(tools, words.say("search.hint"), search::type), SEARCH_WIDTH);
        take = Buttons.id(Buttons.plain(tools, words.say("take", 0), this::take), "proposals.take");
        dismiss = Buttons.id(Buttons.plain(tools, words.say("dismiss"), this::dismiss), "proposals.dismiss");
        Buttons.id(Buttons.plain(tools, words.say("renewals"), () -> doing.renewals(getShell())), "proposals.renewals")
                .setToolTipText(words.say("renewals.tip"));
        var end = Lay.grid(new Composite(tools, SWT.NONE), 1, 0);
        Lay.right(end);
        table = Lay.all(new RecordTable(this, columns(), words, model, RecordTable.Asks.of(search, field)));
        TableTools.create(
                end, table, model, printing, words.say("title"), seat.ledger().clock());
        table.onResting(one -> {
            String card = one.text(PROPOSAL__CREDENTIAL);
            if (!card.isEmpty()) {
                guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card));
            }
        });
        table.onSelected(this::selected);
        table.onOpen(row -> take());
        table.follows(field);
        // Delete is no key of the table: it is pressed somewhere inside.
        Listener keys = this::key;
        var display = getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, keys));
        selected(List.of());
    }

    private List<ColumnDefinition> columns() {
        var names = Names.words(words.locale());
        return List.of(
                ColumnDefinition.of(PROPOSAL__EFFECTIVE_ON, "column.day", 120)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(PROPOSAL__CAUSE, "column.cause", 96).shownAs(cause -> Names.of(names, cause)),
                ColumnDefinition.of(PROPOSAL__KIND, "column.kind", 112).shownAs(kind -> Names.of(names, kind)),
                ColumnDefinition.of(PROPOSAL__DISPLAY_NAME, "column.name", 128),
                ColumnDefinition.of(PROPOSAL__KANA, "column.kana", 144).sorted(),
                ColumnDefinition.of(PROPOSAL__STAFF_NUMBER, "column.staff", 112).sorted(),
                ColumnDefinition.of(PROPOSAL__UNIT_NAME, "column.unit", 176)
                        .sorted()
                        .growing(),
                ColumnDefinition.of(PROPOSAL__CARD_NUMBER, "column.card", 112));
    }

    private void selected(List<Row> rows) {
        take.setText(words.say("take", rows.size()));
        take.setEnabled(!rows.isEmpty());
        dismiss.setEnabled(!rows.isEmpty());
        take.requestLayout();
    }

    private void take() {
        doing.take(getShell(), table.selected().stream().map(Row::id).toList());
    }

    private void dismiss() {
        doing.dismiss(getShell(), table.selected().stream().map(Row::id).toList());
    }

    private void key(Event event) {
        if (!isDisposed()
                && isVisible()
                && event.keyCode == SWT.DEL
                && event.stateMask == 0
                && inside(event)
                && !table.selected().isEmpty()) {
            event.doit = false;
            dismiss();
        }
    }

    private boolean inside(Event event) {
        for (var at = event.widget instanceof Control control ? control : null; at != null; at = at.getParent()) {
            if (at == table) {
                return true;
            }
        }
        return false;
    }

    /** Reads anew. */
    public void refresh() {
        search.refresh();
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}
