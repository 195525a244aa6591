// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__STATE;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.registers.profile.Register;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** 管理簿・記録簿: the registers at the left, the rows of one with search and filters; the one selected stands in the detail area. */
public final class RegistersPart {
    private static final int BOOKS = 296;
    private static final int SEARCH = 224;

    private final Words words = Words.of(RegistersPart.class);
    private final List<EntryRow> entries = new ArrayList<>();
    private Seat seat;
    private RegistersModel model;
    private Guide guide;
    private PrintDesk printing;
    private PageHead head;
    private Banner banner;
    private Panel books;
    private Composite stage;
    private Composite shown;
    private Button add;
    private ToolBar tools;
    private ChoiceBar states;
    private RecordTable table;
    private String built = "";

    /** Made by the workbench. */
    @Inject
    public RegistersPart() {}

    @PostConstruct
    void create(Composite parent, Ledger ledger, Session session, Work work, PrintDesk desk, Guide leads) {
        build(parent, new Seat(ledger, session, words.locale()), work, desk, leads);
    }

    void build(Composite parent, Seat sits, Work work, PrintDesk desk, Guide leads) {
        seat = sits;
        guide = leads;
        printing = desk;
        model = new RegistersModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite verbs = Lay.grid(head.tools(), 3, Space.S);
        add = Buttons.id(Buttons.primary(verbs, words.say("add"), this::add), "registers.add");
        Buttons.id(Buttons.plain(verbs, words.say("paper"), () -> paper(work)), "registers.paper");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var body = Lay.grid(Lay.all(new Composite(page, SWT.NONE)), 2, Space.L);
        books = new Panel(body).headed(words.say("books"));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = BOOKS;
        books.setLayoutData(narrow);
        ((GridLayout) books.getLayout()).verticalSpacing = 2;
        stage = Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, 0);
        model.onChange(this::refresh);
        model.refresh();
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        books();
        model.register().ifPresent(register -> {
            if (!built.equals(register.id())) {
                built = register.id();
                show(register);
            }
            states.show(model.states());
            states.mark(model.search()
                    .flatMap(search -> search.filtered(REGISTER_ROW__STATE))
                    .orElse(null));
            // A page of checks is filled on a screen of its own.
            add.setEnabled(register.page() == null);
            head.note(words.say("note", register.title(), register.keepYears()));
        });
        head.layout(true, true);
    }

    private void books() {
        if (entries.size() != model.books().size()) {
            entries.forEach(EntryRow::dispose);
            entries.clear();
            model.books()
                    .forEach(book -> entries.add(Lay.wide(new EntryRow(
                            books,
                            entry(book),
                            () -> model.choose(book.register().id())))));
            books.layout(true, true);
        }
        if (entries.isEmpty() && !model.reading()) {
            books.note(model.problem());
        }
        for (int i = 0; i < entries.size(); i++) {
            var book = model.books().get(i);
            entries.get(i).show(entry(book));
            entries.get(i)
                    .choose(model.register().filter(book.register()::equals).isPresent());
        }
    }

    private Entry entry(RegistersModel.Book book) {
        String waits = book.late() > 0
                ? words.say("book.late", book.late())
                : book.open() > 0 ? words.say("book.open", book.open()) : "";
        return new Entry("", book.register().title(), "", waits, book.late() > 0 ? Tone.BAD : Tone.NEUTRAL);
    }

    /** Every register has columns of its own, so its table is made anew. */
    private void show(Register register) {
        if (shown != null) {
            shown.dispose();
            tools.dispose();
        }
        SearchModel<?> search = model.search().orElseThrow();
        shown = Lay.grid(Lay.all(new Composite(stage, SWT.NONE)), 1, Space.S);
        var narrowing = Lay.wide(Lay.box(shown, 2, Space.M));
        var field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH);
        states = Lay.wide(new ChoiceBar(narrowing, words.say("column.state"), model::state));
        table = Lay.all(new RecordTable(
                shown, RowColumns.of(register, words), words, model.table(), RecordTable.Asks.of(search, field)));
        tools = TableTools.create(
                head.tools(),
                table,
                model.table(),
                printing,
                register.title(),
                seat.ledger().clock());
        RecordTable mine = table;
        mine.onResting(each -> guide.show(new Subject(REGISTER_ROW, each.id())));
        mine.onOpen(row -> guide.show(new Subject(REGISTER_ROW, row.id())));
        mine.follows(field);
        stage.layout(true, true);
    }

    private void add() {
        model.register().ifPresent(register -> new RowSteps(seat).add(add.getShell(), register, guide::done));
    }

    private void paper(Work work) {
        model.register().ifPresent(register -> {
            var paper = new PaperModel(work, words.locale());
            PaperDialog.open(add.getShell(), paper, printing, register.title(), register.title() + ".pdf");
            paper.make(() -> RegisterPaper.make(seat, register, FontStack.shipped()));
        });
    }

    /** Called when the workbench leads here to a register. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String register) {
        if (model != null && register != null && !register.isEmpty()) {
            model.choose(register);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            if (event instanceof String sentence && !sentence.isEmpty()) {
                banner.say(Tone.GOOD, sentence, "");
                Lay.present(banner, true);
                banner.requestLayout();
            }
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(table == null ? head.getParent() : table);
    }
}
