// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.ui.Work;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.SearchModel;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.FilterBar;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A table with rows, with groups, while it loads, with nothing in it, and when it fails. */
record TableExhibit(Words words) implements Exhibit {
    private static final int TALL = 5 * Space.TALL_ROW;

    @Override
    public String key() {
        return "exhibit.table";
    }

    @Override
    public void fill(Composite page) {
        Composite full = Stand.of(page, words.say("table.full"), 1, 2);
        SampleRows rows = new SampleRows(words, SampleRows.Mood.FULL);
        RecordTable shown = table(full, rows, true);
        shown.select(1);
        RecordTable grouped = table(Stand.of(page, words.say("table.groups"), 1), rows, false);
        grouped.model().groupBy(Optional.of(CREDENTIAL__STATE));
        grouped.model().open(1, true);
        table(Stand.of(page, words.say("table.loading"), 1), new SampleRows(words, SampleRows.Mood.LOADING), false);
        table(Stand.of(page, words.say("table.none"), 1), new SampleRows(words, SampleRows.Mood.NONE), false);
        table(Stand.of(page, words.say("table.failed"), 1), new SampleRows(words, SampleRows.Mood.FAILING), false);
    }

    private RecordTable table(Composite stand, SampleRows rows, boolean tools) {
        var model = new RecordTableModel(rows, rows.work());
        var search = new SearchModel<>(Query.of(Credential.class).limit(100), Runnable::run, model::show);
        Optional<Composite> right = Optional.empty();
        if (tools) {
            Composite bars = Lay.box(stand, 2, Space.M);
            search.narrow(
                    CREDENTIAL__EXPIRES_ON,
                    List.of(new Condition(
                            CREDENTIAL__EXPIRES_ON, Query.Operator.TO, List.of(LocalDate.of(2027, 3, 31)))));
            Lay.wide(new FilterBar(bars, columns(), words, search));
            right = Optional.of(Lay.right(new Composite(bars, SWT.NONE)));
        }
        var table = new RecordTable(stand, columns(), words, model, asks(search));
        right.ifPresent(
                box -> TableTools.create(box, table, model, Work.direct(), words.say("table.name"), Clock.systemUTC()));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = TALL;
        table.setLayoutData(data);
        search.refresh();
        return table;
    }

    private static RecordTable.Asks asks(SearchModel<?> search) {
        return RecordTable.Asks.of(search, search::clear);
    }

    private List<ColumnDefinition> columns() {
        return List.of(
                ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", 108),
                ColumnDefinition.of(CREDENTIAL__STATE, "column.state", 120)
                        .grouped()
                        .shownAs(
                                state -> words.say("state." + tone(state).name().toLowerCase(java.util.Locale.ROOT)))
                        .marked(TableExhibit::tone),
                ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 136),
                ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", 120).growing(),
                ColumnDefinition.of(CREDENTIAL__EXPIRES_ON, "column.expires", 112)
                        .shownAs(day -> words.day((LocalDate) day)));
    }

    private static Tone tone(Object state) {
        return switch ((CredentialState) state) {
            case ACTIVE -> Tone.GOOD;
            case SUSPENDED -> Tone.CAUTION;
            case RETIRED, DESTROYED, SPOILED -> Tone.BAD;
            case PREPARED, AWAITING_RESULT, ISSUED -> Tone.NEUTRAL;
        };
    }
}
