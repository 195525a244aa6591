// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__RECEIVER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__SIZE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DUE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__SIZE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.delivery.SheetFiler;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.ui.delivery.DeliveryModel.Lines;
import fudaban.issuance.ui.delivery.DeliveryModel.View;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** 交付・郵送: what waits, what is under way and what is not handed in; a field that takes any number or QR. */
public final class DeliveryPart {
    private static final int LIST = 240;
    private static final int FIELD = 264;

    /** A table of the stack. */
    private enum Table {
        COUNTER,
        POST,
        CARRIED,
        UNRETURNED
    }

    private final Words words = Words.of(DeliveryPart.class);
    private final Words names = Names.words();
    private final Map<Table, RecordTable> tables = new EnumMap<>(Table.class);
    private final List<EntryRow> rows = new ArrayList<>();
    private DeliveryModel model;
    private DeliveryBar bar;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private ChoiceBar views;
    private EntryField entry;
    private Panel list;
    private Composite stack;

    /** Made by the workbench. */
    @Inject
    public DeliveryPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Guide leads,
            DeskStations stations,
            @Service List<SheetFiler> filers) {
        guide = leads;
        var seat = new Seat(ledger, session, words.locale());
        model = new DeliveryModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        bar = new DeliveryBar(
                seat,
                work,
                jobs,
                printing,
                stations::fonts,
                filers,
                words,
                model,
                this::selected,
                this::told,
                this::ended);
        bar.head(head.tools());
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var top = Lay.box(page, 2, Space.M);
        entry = Lay.fixed(new EntryField(top, words.say("entry"), this::typed), FIELD);
        views = Lay.wide(new ChoiceBar(top, words.say("views"), each -> model.view((View) each)));
        var body = Lay.grid(Lay.all(new Composite(page, SWT.NONE)), 2, Space.L);
        list = new Panel(body).headed(words.say("list.COUNTER"));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = LIST;
        list.setLayoutData(narrow);
        var right = Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, Space.S);
        bar.lines(right);
        stack = Lay.all(new Composite(right, SWT.NONE));
        stack.setLayout(new StackLayout());
        table(Table.COUNTER, View.COUNTER, Lines.WAITING, DeliveryColumns.waiting(names, false));
        table(Table.POST, View.POST, Lines.WAITING, DeliveryColumns.waiting(names, true));
        table(Table.CARRIED, View.POST, Lines.CARRIED, DeliveryColumns.carried(names));
        table(Table.UNRETURNED, View.UNRETURNED, Lines.UNRETURNED, DeliveryColumns.unreturned(names));
        tables.forEach((key, table) -> bar.tools(table, words.say("tools." + key)));
        entry.onDown(() -> {
            tables.get(shown()).select(0);
            tables.get(shown()).setFocus();
        });
        model.onChange(this::refresh);
        model.refresh();
    }

    private void table(Table key, View view, Lines lines, List<ColumnDefinition> columns) {
        boolean searched = lines != Lines.CARRIED;
        var table = new RecordTable(
                stack,
                columns,
                words,
                model.rows(view, lines),
                new RecordTable.Asks(
                        feature -> {
                            if (searched) {
                                model.search(view).sort(feature);
                            }
                        },
                        () -> model.search(view).clear(),
                        () -> searched ? model.search(view).order() : java.util.Optional.empty(),
                        () -> searched && model.search(view).descending(),
                        () -> searched && model.search(view).narrowed()));
        table.onSelected(some -> bar.selected());
        table.onOpen(row -> guide.show(new Subject(
                ModelPackage.Literals.CREDENTIAL,
                lines == Lines.CARRIED
                        ? row.text(fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__CREDENTIAL)
                        : row.id())));
        tables.put(key, table);
    }

    private Table shown() {
        return switch (model.table()) {
            case CARRIED -> Table.CARRIED;
            case UNRETURNED -> Table.UNRETURNED;
            case WAITING -> model.view() == View.POST ? Table.POST : Table.COUNTER;
        };
    }

    private List<Row> selected() {
        return tables.get(shown()).selected();
    }

    /** What stands in the field was entered: a number, a QR, a bag, or a word to search for. */
    private void typed(String text) {
        if (text.isBlank()) {
            model.search().type("");
            return;
        }
        model.find(
                text,
                found -> {
                    if (found.isEmpty()) {
                        model.search().type(text);
                        return;
                    }
                    entry.clear();
                    found.get().carrier().ifPresent(row -> {
                        guide.show(new Subject(DeliveryModel.type(row), row.id()));
                        bar.scanned(row);
                    });
                    if (!found.get().card().isEmpty()) {
                        model.search().type(found.get().card());
                        entry.show(found.get().card());
                    }
                },
                why -> say(Tone.BAD, words.failure(why), ""));
    }

    private void refresh() {
        if (list.isDisposed()) {
            return;
        }
        views.show(Stream.of(View.values())
                .map(each -> new ChoiceBar.Choice(
                        each, words.say("view." + each), model.isRead() ? "%,d".formatted(model.count(each)) : ""))
                .toList());
        views.mark(model.view());
        Lay.present(list, model.view() != View.UNRETURNED);
        list.heading(words.say("list." + (model.view() == View.POST ? "POST" : "COUNTER")));
        entries();
        var layout = (StackLayout) stack.getLayout();
        layout.topControl = tables.get(shown());
        stack.layout();
        bar.refresh(tables.get(shown()));
        model.failure().ifPresent(why -> say(Tone.BAD, words.failure(why), ""));
        head.getParent().layout(true, true);
    }

    private void entries() {
        boolean focus = rows.stream().anyMatch(EntryRow::isFocusControl);
        rows.forEach(EntryRow::dispose);
        rows.clear();
        if (model.view() == View.UNRETURNED) {
            return;
        }
        add(
                new Entry(
                        "inbox",
                        words.say("waiting." + model.view()),
                        words.say("waiting.note." + model.view()),
                        model.isRead() ? "%,d".formatted(model.count(model.view())) : "",
                        Tone.PLAIN),
                DeliveryModel.WAITING,
                focus);
        if (model.held() > 0) {
            add(
                    new Entry(
                            "hourglass",
                            words.say("held"),
                            words.say("held.note"),
                            "%,d".formatted(model.held()),
                            model.startable().isEmpty() ? Tone.PLAIN : Tone.CAUTION),
                    DeliveryModel.HELD,
                    focus);
        }
        for (Row carrier : model.carriers()) {
            add(DeliveryModel.parcel(carrier) ? parcel(carrier) : sheet(carrier), carrier.id(), focus);
        }
        list.note(model.isRead() && model.carriers().isEmpty() ? words.say("list.none." + model.view()) : "");
    }

    private void add(Entry shown, String id, boolean focus) {
        var row = Lay.wide(new EntryRow(list, shown, () -> choose(id)));
        boolean here = model.chosen().equals(id);
        row.choose(here);
        if (here && focus) {
            row.setFocus();
        }
        rows.add(row);
    }

    private void choose(String id) {
        model.choose(id);
        model.carrier().ifPresent(row -> guide.show(new Subject(DeliveryModel.type(row), row.id())));
    }

    private Entry sheet(Row row) {
        boolean open = row.get(HANDOVER__STATE) == HandoverState.OPEN;
        String who = Stream.of(row.text(HANDOVER__UNIT_NAME), row.text(HANDOVER__RECEIVER))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(words.say("sheet.each"));
        return new Entry(
                "",
                row.text(HANDOVER__NUMBER),
                words.say("entry.note", who, row.text(HANDOVER__SIZE).isEmpty() ? "0" : row.text(HANDOVER__SIZE)),
                Names.of(names, row.get(HANDOVER__STATE)),
                open ? Tone.NEUTRAL : Tone.GOOD);
    }

    private Entry parcel(Row row) {
        var state = (ParcelState) row.get(PARCEL__STATE);
        boolean late = DeliveryWork.overdue(row, bar.today());
        return new Entry(
                "",
                row.text(PARCEL__NUMBER),
                words.say(
                        "entry.note",
                        row.text(PARCEL__DESTINATION),
                        row.text(PARCEL__SIZE).isEmpty() ? "0" : row.text(PARCEL__SIZE)),
                late
                        ? words.say("late", words.day((java.time.LocalDate) row.get(PARCEL__DUE)))
                        : Names.of(names, state),
                late ? Tone.BAD : tone(state));
    }

    /** How a state of a parcel is marked. */
    static Tone tone(ParcelState state) {
        return switch (state) {
            case PREPARING, SEALED, POSTED -> Tone.NEUTRAL;
            case RECEIVED -> Tone.GOOD;
            case MISSING -> Tone.BAD;
            case RETURNED, CANCELLED -> Tone.PLAIN;
        };
    }

    private void told(String sentence) {
        // What was searched for is done with: the next number is typed into an empty field, and all that waits is
        // shown.
        entry.clear();
        model.search().type("");
        guide.changed();
        model.refresh();
        // The detail area shows what it was before.
        model.carrier().ifPresent(row -> guide.show(new Subject(DeliveryModel.type(row), row.id())));
        say(Tone.GOOD, sentence, "");
    }

    private void ended(Job job) {
        guide.changed();
        model.refresh();
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed() && !what.isEmpty()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    /** Called when the workbench leads here to show something. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        Map<String, String> wanted = Places.read(about);
        if (model == null || wanted.isEmpty()) {
            return;
        }
        if (wanted.containsKey("view")) {
            model.view(View.valueOf(wanted.get("view")));
        }
        if (wanted.containsKey("chosen")) {
            model.choose(wanted.get("chosen"));
        }
        if (wanted.containsKey("number")) {
            model.find(wanted.get("number"), found -> {}, why -> {});
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (stack != null && !stack.isDisposed() && stack.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(entry);
    }
}
