// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** 決裁・予約: what waits for a decision, an approval or its day; the one selected stands in the detail area, where it is dealt with. */
public final class RequestsPart {
    private static final String LAYOUT = "table.layout";
    private static final int SEARCH_WIDTH = 240;

    private final Words words = Words.of(RequestsPart.class);
    private RequestsModel model;
    private RecordTable table;
    private SearchField field;
    private ChoiceBar kinds;

    /** Made by the workbench. */
    @Inject
    public RequestsPart() {}

    @PostConstruct
    void create(
            Composite parent, MPart part, Ledger ledger, Session session, Work work, PrintDesk printing, Guide guide) {
        var display = parent.getDisplay();
        model = new RequestsModel(
                new Seat(ledger, session, words.locale()), work, Delay.on(display, Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        var narrowing = Lay.box(page, 2, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), model.search()::type), SEARCH_WIDTH);
        kinds = Lay.wide(new ChoiceBar(narrowing, words.say("column.kind"), model::choose));
        model.onKinds(choices -> {
            if (!kinds.isDisposed()) {
                kinds.show(choices);
                kinds.mark(model.chosen());
            }
        });
        table = Lay.all(new RecordTable(
                page,
                RequestColumns.all(ledger, words),
                words,
                model.table(),
                new RecordTable.Asks(
                        model.search()::sort,
                        this::clear,
                        model.search()::order,
                        model.search()::descending,
                        () -> model.chosen() != null || !model.search().text().isEmpty())));
        TableTools.create(head.tools(), table, model.table(), printing, words.say("title"), ledger.clock());
        table.onResting(one -> guide.show(new Subject(ModelPackage.Literals.REQUEST, one.id())));
        table.onOpen(one -> guide.show(new Subject(ModelPackage.Literals.REQUEST, one.id())));
        model.table()
                .onChange(() -> head.note(model.table()
                        .count()
                        .map(found -> words.say("count", found.toString()))
                        .orElse("")));
        String kept = part.getPersistedState().get(LAYOUT);
        if (kept != null) {
            table.restore(kept);
        }
        table.follows(field);
        model.search().refresh();
    }

    private void clear() {
        field.clear();
        model.choose(null);
        kinds.mark(model.chosen());
    }

    /** Called when the workbench leads here to one that waits, by its number. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String number) {
        if (model != null && number != null && !number.isEmpty()) {
            field.clear();
            model.only(number);
            kinds.mark(model.chosen());
            table.select(0);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            model.table().reload();
        }
    }

    @PersistState
    void keep(MPart part) {
        part.getPersistedState().put(LAYOUT, table.layoutState());
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }
}
