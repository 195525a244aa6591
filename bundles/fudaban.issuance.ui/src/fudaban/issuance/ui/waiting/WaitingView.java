// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waiting;

import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__APPLICATION;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__DISPLAY_NAME;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__NOTICED_ON;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__NUMBER;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__REMINDED_ON;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__SENTENCE;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__STAFF_NUMBER;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__STATE;
import static fudaban.issuance.defects.model.DefectsPackage.Literals.DEFECT_CASE__UNIT_NAME;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Query;
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
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** 不備待ち: applications whose unit was told and has not answered, those that wait longest first. */
public final class WaitingView extends Composite {
    private static final int SEARCH_WIDTH = 260;
    private static final int PAGE = 100;
    /** From so many days on a line stands out. */
    private static final int LONG = 7;

    private final Seat seat;
    private final Words words;
    private final SearchModel<DefectCase> search;
    private final SearchField field;

    /**
     * Made by 申請.
     *
     * @param notice opens the letters
     */
    public WaitingView(Composite parent, Seat seat, Work work, PrintDesk printing, Guide guide, Runnable notice) {
        super(parent, SWT.NONE);
        this.seat = seat;
        words = Words.of(WaitingView.class, seat.locale());
        Lay.grid(Css.style(this, "Surface"), 1, Space.M);
        var model = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        search = new SearchModel<>(
                Query.of(DefectCase.class)
                        .where(DEFECT_CASE__STATE, CaseState.WAITING)
                        .orderBy(DEFECT_CASE__NOTICED_ON, false)
                        .limit(PAGE),
                Delay.on(getDisplay(), Delay.TYPING_MILLIS),
                model::show);
        Composite tools = Lay.box(this, 3, Space.M);
        field = Lay.fixed(new SearchField(tools, words.say("search.hint"), search::type), SEARCH_WIDTH);
        Buttons.id(Buttons.plain(tools, words.say("notice"), notice), "waiting.notice");
        var end = Lay.grid(new Composite(tools, SWT.NONE), 1, 0);
        Lay.right(end);
        var table = Lay.all(new RecordTable(this, columns(), words, model, RecordTable.Asks.of(search, field)));
        TableTools.create(
                end, table, model, printing, words.say("title"), seat.ledger().clock());
        table.onResting(one ->
                guide.show(new Subject(IssuancePackage.Literals.APPLICATION, one.text(DEFECT_CASE__APPLICATION))));
        table.follows(field);
    }

    private List<ColumnDefinition> columns() {
        var names = Names.words(words.locale());
        return List.of(
                ColumnDefinition.of(DEFECT_CASE__NOTICED_ON, "column.noticed", 136)
                        .sorted()
                        .shownAs(day -> words.say("noticed", Names.day(names, day), days(day)))
                        .marked(day -> days(day) >= LONG ? Tone.CAUTION : Tone.PLAIN),
                ColumnDefinition.of(DEFECT_CASE__REMINDED_ON, "column.reminded", 112)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(DEFECT_CASE__NUMBER, "column.number", 116).sorted(),
                ColumnDefinition.of(DEFECT_CASE__UNIT_NAME, "column.unit", 168)
                        .sorted()
                        .grouped(),
                ColumnDefinition.of(DEFECT_CASE__DISPLAY_NAME, "column.name", 112),
                ColumnDefinition.of(DEFECT_CASE__STAFF_NUMBER, "column.staff", 104)
                        .sorted(),
                ColumnDefinition.of(DEFECT_CASE__SENTENCE, "column.sentence", 200)
                        .growing());
    }

    private long days(Object day) {
        return day instanceof LocalDate since ? ChronoUnit.DAYS.between(since, seat.today()) : 0;
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
