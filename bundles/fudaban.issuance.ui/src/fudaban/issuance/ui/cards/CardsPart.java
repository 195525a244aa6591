// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** 発行状況: the cards with search and filter, and the history of the one selected. */
public final class CardsPart {
    private static final String LAYOUT = "table.layout";
    private static final int MOVING_MILLIS = 120;

    private final Words words = Words.of(CardsPart.class);
    private RecordTable table;
    private SearchField field;

    /** Made by the workbench. */
    @Inject
    public CardsPart() {}

    @PostConstruct
    void create(Composite parent, MPart part, Ledger ledger, Session session, Work work) {
        var display = parent.getDisplay();
        var model = new CardsModel(ledger, session, work, Delay.on(display, Delay.TYPING_MILLIS), words);
        var page = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        Composite head = row(page, 3);
        Label title = Css.style(new Label(head, SWT.NONE), "Title");
        title.setText(words.say("title"));
        Label count = Css.style(new Label(head, SWT.NONE), "Count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite tools = new Composite(head, SWT.NONE);
        Composite narrowing = row(page, 2);
        field = new SearchField(narrowing, words.say("search.hint"), model.search()::type);
        var wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 320;
        field.setLayoutData(wide);
        var states = new ChoiceBar(
                narrowing, words.say("column.state"), value -> model.search().filter(CREDENTIAL__STATE, value));
        states.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        model.onStates(choices -> {
            if (!states.isDisposed()) {
                states.show(choices);
            }
        });
        var sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setSashWidth(4);
        table = new RecordTable(
                sash,
                CardColumns.all(words),
                words,
                model.table(),
                new RecordTable.Asks(
                        model.search()::sort,
                        () -> {
                            field.clear();
                            states.mark(null);
                            model.search().clear();
                        },
                        model.search()::order,
                        model.search()::descending,
                        model.search()::narrowed));
        var detail = new CardDetail(sash, words, CardColumns.all(words));
        sash.setWeights(73, 27);
        TableTools.create(tools, table, model.table(), work, words.say("title"), ledger.clock());
        var moving = Delay.on(display, MOVING_MILLIS);
        table.onSelection(row -> moving.run(() -> {
            if (detail.isDisposed()) {
                return;
            }
            row.ifPresentOrElse(
                    card -> {
                        detail.show(card);
                        model.history(
                                card.id(),
                                steps -> {
                                    if (!detail.isDisposed()) {
                                        detail.show(steps);
                                    }
                                },
                                failure -> detail.failed(words.failure(failure)));
                    },
                    detail::empty);
        }));
        model.table().onChange(() -> {
            if (!count.isDisposed()) {
                count.setText(model.table()
                        .count()
                        .map(found -> words.say("count", found.toString()))
                        .orElse(""));
            }
        });
        String kept = part.getPersistedState().get(LAYOUT);
        if (kept != null) {
            table.restore(kept);
        }
        field.onDown(() -> {
            table.select(0);
            table.setFocus();
        });
        model.search().refresh();
    }

    private static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    @PersistState
    void keep(MPart part) {
        part.getPersistedState().put(LAYOUT, table.layoutState());
    }

    @Focus
    void focus() {
        field.setFocus();
    }
}
