// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** 提出物（表1）: its rows at the left, the papers of one row, and one paper with what comes next. */
public final class PapersPart {
    private static final int ROWS_WIDTH = 300;
    private static final int LIST_WIDTH = 392;
    private static final int PANE_WIDTH = 320;

    private final Words words = Words.of(PapersPart.class);
    private PapersModel model;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private Composite rows;
    private ChoiceBar filters;
    private Panel list;
    private ScrolledComposite scroll;
    private Composite items;
    private PaperPane pane;
    private PaperSteps steps;
    private final List<EntryRow> rowEntries = new ArrayList<>();
    private final List<EntryRow> itemEntries = new ArrayList<>();
    private List<Checklist.Item> listed = List.of();

    /** Made by the workbench. */
    @Inject
    public PapersPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            PrintDesk printing,
            Guide leads,
            @Service List<DaySource> sources) {
        var seat = new Seat(ledger, session, words.locale());
        build(parent, new PaperDesk(seat, FontStack.shipped(), sources), seat, work, printing, leads);
    }

    /** The page on whatever office. */
    void build(Composite parent, PaperOffice office, Seat seat, Work work, PrintDesk printing, Guide leads) {
        guide = leads;
        model = new PapersModel(office, work, words);
        var page = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Css.style(Lay.wide(new PageHead(page, words.say("title"))), "Page");
        Composite verbs = Lay.grid(head.tools(), 2, Space.S);
        Buttons.id(
                Buttons.plain(verbs, words.say("inspection"), () -> steps.inspection(head.getShell())),
                "papers.inspection");
        Buttons.id(Buttons.plain(verbs, words.say("reload"), () -> model.refresh()), "papers.reload");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        Composite columns = Css.style(Lay.all(new Composite(page, SWT.NONE)), "Page");
        Lay.grid(columns, 3, Space.L);
        rows = column(panel(columns, "rows", ROWS_WIDTH));
        list = panel(columns, "list", SWT.DEFAULT);
        ((GridData) list.getLayoutData()).widthHint = LIST_WIDTH;
        filters = Lay.wide(new ChoiceBar(list, words.say("list"), each -> model.filter((PapersModel.Filter) each)));
        scroll = Lay.all(new ScrolledComposite(list, SWT.V_SCROLL));
        items = Lay.grid(new Composite(scroll, SWT.NONE), 1, 2);
        scroll.setContent(items);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
        steps = new PaperSteps(seat, model, work, printing, this::ended, this::done);
        pane = new PaperPane(columns, model, steps, seat.ledger().clock().getZone(), this::go);
        // On a wide screen the paper and its list share what there is.
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.widthHint = PANE_WIDTH;
        pane.setLayoutData(room);
        model.onChange(this::refresh);
        model.refresh();
    }

    private Panel panel(Composite parent, String key, int width) {
        var panel = new Panel(parent).headed(words.say(key));
        var room = new GridData(SWT.FILL, SWT.FILL, width == SWT.DEFAULT, true);
        room.widthHint = width;
        panel.setLayoutData(room);
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.XS;
        return panel;
    }

    private static Composite column(Composite parent) {
        return Lay.grid(Lay.all(new Composite(parent, SWT.NONE)), 1, 2);
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        List<PapersModel.Group> groups = model.groups();
        int late = groups.stream().mapToInt(PapersModel.Group::late).sum();
        head.note(late == 0 ? words.say("note") : words.say("note.late", late));
        rows(groups);
        filters.show(Stream.of(PapersModel.Filter.values())
                .filter(each -> each != PapersModel.Filter.EARLIER || model.count(each) > 0)
                .map(each ->
                        new ChoiceBar.Choice(each, words.say("filter." + each), Integer.toString(model.count(each))))
                .toList());
        filters.mark(model.filter());
        list();
        pane.refresh();
        head.layout(true, true);
    }

    private void rows(List<PapersModel.Group> groups) {
        // Rows stay as they are, so that the focus stays where it is.
        if (rowEntries.size() != groups.size()) {
            rowEntries.forEach(EntryRow::dispose);
            rowEntries.clear();
            groups.forEach(group ->
                    rowEntries.add(wide(new EntryRow(rows, entry(group), () -> model.choose(group.number())))));
            rows.layout(true, true);
        }
        for (int i = 0; i < groups.size(); i++) {
            rowEntries.get(i).show(entry(groups.get(i)));
            rowEntries.get(i).choose(groups.get(i).number().equals(model.row()));
        }
    }

    private Entry entry(PapersModel.Group group) {
        String end =
                words.say(group.in() == group.all() ? "row.end" : group.late() == 0 ? "state.earlier" : "row.overdue");
        String next =
                group.next().map(day -> words.say("row.next", words.day(day))).orElse(end);
        return new Entry(
                "",
                group.number() + "　" + group.name(),
                words.say("row.note", group.in(), group.all(), next),
                group.late() == 0 ? "" : words.say("row.late", group.late()),
                Tone.BAD);
    }

    private void list() {
        List<Checklist.Item> shown = model.items();
        // Built anew only when it changed, so that the focus stays where it is.
        if (!shown.equals(listed) || shown.isEmpty()) {
            boolean focus = itemEntries.stream().anyMatch(EntryRow::isFocusControl);
            fill(shown);
            if (focus && !itemEntries.isEmpty()) {
                itemEntries.getFirst().setFocus();
            }
        }
        for (int i = 0; i < itemEntries.size(); i++) {
            itemEntries
                    .get(i)
                    .choose(model.selected().filter(shown.get(i)::equals).isPresent());
        }
    }

    private void fill(List<Checklist.Item> shown) {
        for (var child : items.getChildren()) {
            child.dispose();
        }
        listed = shown;
        itemEntries.clear();
        shown.forEach(item -> itemEntries.add(wide(new EntryRow(items, entry(item), () -> model.select(item)))));
        int left = model.count(model.filter()) - shown.size();
        if (left > 0) {
            Labels.wrapped(items, "Muted", words.say("list.more", left));
        }
        if (shown.isEmpty()) {
            String why = model.problem().isEmpty() ? words.say("list.none." + model.filter()) : model.problem();
            Labels.wrapped(items, "Muted", model.reading() ? words.say("reading") : why);
        }
        fit();
    }

    private Entry entry(Checklist.Item item) {
        String period = item.firstDay().equals(item.day())
                ? words.day(item.day())
                : words.say("period", words.day(item.firstDay()), words.day(item.day()));
        return new Entry(
                "",
                period,
                words.say("item.due", words.day(item.due())),
                model.earlier(item) ? words.say("state.earlier") : words.say("state." + item.state(), item.left()),
                model.earlier(item) ? Tone.NEUTRAL : PaperPane.tone(item.state()));
    }

    private static EntryRow wide(EntryRow row) {
        return Lay.wide(row);
    }

    private void fit() {
        items.setSize(items.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        items.layout(true);
    }

    private void go(Checklist.Item item) {
        guide.go(new Place(ReportingToday.DAILY, item.day().toString()));
    }

    private void ended(Job job) {
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
    }

    private void done(String sentence) {
        say(Tone.GOOD, sentence, "");
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
            model.refresh();
            guide.changed();
        }
    }

    /** Called when the workbench leads here to a row of 表1. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String row) {
        if (model != null && row != null && !row.isEmpty()) {
            model.choose(row);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (head != null && !head.isDisposed() && head.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(head.getParent());
    }
}
