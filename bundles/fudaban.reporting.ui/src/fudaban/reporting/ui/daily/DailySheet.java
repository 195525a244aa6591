// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import fudaban.reporting.check.Finding;
import fudaban.reporting.daily.DailyReport;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.WorkLine;
import fudaban.ui.access.Access;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A day's report on screen: its work at the left, what is blank and what people add at the right. */
final class DailySheet extends Composite {
    private static final Comparator<ActCounts.Count> MOST_FIRST =
            Comparator.comparingLong(ActCounts.Count::number).reversed().thenComparing(ActCounts.Count::act);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int NOTE_HEIGHT = 52;

    private final Words words;
    private final DailyModel model;
    private final ZoneId zone;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Panel work;
    private final Composite items;
    private final Panel counts;
    private final Composite counted;
    private final Panel blanks;
    private final Composite found;
    private final OpenPanel open;
    private final Facts time;
    private final Text plan;
    private final Text remarks;
    private final Text handover;
    private boolean filling;

    DailySheet(Composite parent, Words words, DailyModel model, ZoneId zone) {
        super(parent, SWT.NONE);
        this.words = words;
        this.model = model;
        this.zone = zone;
        Css.style(this, "Page");
        Lay.grid(this, 1, 0);
        scroll = Lay.all(Css.style(new ScrolledComposite(this, SWT.V_SCROLL), "Page"));
        page = Css.style(new Composite(scroll, SWT.NONE), "Page");
        var columns = new GridLayout(5, true);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        columns.horizontalSpacing = Space.L;
        page.setLayout(columns);
        Composite left = column(3);
        work = panel(left, "items");
        items = Lay.box(work, 1, 2);
        counts = panel(left, "counts");
        counted = Lay.box(counts, 1, 2);
        Composite right = column(2);
        blanks = panel(right, "findings");
        found = Lay.box(blanks, 2, Space.S);
        open = new OpenPanel(panel(right, "open"));
        Panel notes = panel(right, "notes");
        plan = note(notes, "notes.plan");
        remarks = note(notes, "notes.remarks");
        handover = note(notes, "notes.handover");
        time = Lay.wide(new Facts(panel(right, "time")));
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private Composite column(int span) {
        var column = Css.style(new Composite(page, SWT.NONE), "Page");
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, span, 1));
        return Lay.grid(column, 1, Space.L);
    }

    private Panel panel(Composite parent, String key) {
        var panel = new Panel(parent).headed(words.say(key));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.XS;
        return panel;
    }

    private Text note(Composite parent, String key) {
        Labels.of(parent, "Caption", words.say(key));
        var text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "daily." + key);
        Access.name(text, words.say(key));
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.heightHint = NOTE_HEIGHT;
        room.widthHint = Space.XXL;
        text.setLayoutData(room);
        text.addListener(SWT.Modify, event -> typed());
        // In a text of several lines the key would write a tab.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    private void typed() {
        if (!filling) {
            model.type(new DailyModel.Notes(plan.getText(), remarks.getText(), handover.getText()));
        }
    }

    void refresh() {
        if (isDisposed()) {
            return;
        }
        boolean dirty = model.dirty();
        if (!dirty) {
            fill(model.notes());
        }
        Stream.of(plan, remarks, handover).forEach(text -> {
            text.setEditable(model.editable());
            Css.style(text, model.editable() ? "Field" : "ReadOnly");
        });
        if (!dirty || items.getChildren().length == 0) {
            lines();
            findings();
        }
        fit();
    }

    private void fill(DailyModel.Notes notes) {
        filling = true;
        put(plan, notes.plan());
        put(remarks, notes.remarks());
        put(handover, notes.handover());
        filling = false;
    }

    private static void put(Text field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void lines() {
        clear(items);
        clear(counted);
        List<WorkLine> all = model.report().map(DailyReport::items).orElse(List.of());
        for (WorkLine line : all) {
            Lay.wide(new EntryRow(items, entry(line), null));
        }
        if (all.isEmpty()) {
            Labels.wrapped(
                    items,
                    "Muted",
                    model.reading()
                            ? words.say("reading")
                            : model.problem().isEmpty() ? words.say("items.none") : model.problem());
        }
        work.note(words.say("items.count", all.size()));
        var sums = model.report().map(DailyReport::counts).orElse(List.of());
        sums.stream()
                .sorted(MOST_FIRST)
                .forEach(sum -> Lay.wide(new EntryRow(
                        counted,
                        new Entry("", sum.act(), "", words.say("counts.number", sum.number()), Tone.PLAIN),
                        null)));
        Lay.present(counts, !sums.isEmpty());
        open.show(model.report().map(DailyReport::lines).orElse(List.of()));
        time.show(model.report().map(this::times).orElse(List.of()));
    }

    private Entry entry(WorkLine line) {
        String title = line.number().substring(line.number().lastIndexOf('-') + 1) + "　" + line.title();
        String until = line.running() || line.end() == null ? words.say("items.running") : clock(line.end());
        String note = words.say("items.note", line.row(), line.subject(), clock(line.begin()), until)
                + (line.text().outcome() == null || line.text().outcome().isEmpty()
                        ? ""
                        : "　" + line.text().outcome());
        boolean after = model.afterwards(line);
        String length = length(line.time().all());
        return new Entry(
                line.running() ? "player-play" : line.finished() ? "circle-check.good" : "player-pause",
                title,
                note,
                after ? words.say("items.after", length) : length,
                after || line.overtime() ? Tone.CAUTION : Tone.PLAIN);
    }

    private List<Facts.Fact> times(DailyReport report) {
        var hands = report.facts().hours().hands();
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(new Facts.Fact(words.say("time.inside"), length(hands.inside())));
        facts.add(new Facts.Fact(words.say("time.outside"), length(hands.outside())));
        model.current().ifPresent(current -> {
            facts.add(new Facts.Fact(words.say("edition"), current.number()));
            facts.add(new Facts.Fact(
                    words.say("submitted.at"), current.submitted() == null ? "" : stamp(current.submitted())));
            facts.add(new Facts.Fact(
                    words.say("received.at"),
                    current.received() == null ? "" : stamp(current.received()) + "　" + current.receivedBy()));
            facts.add(new Facts.Fact(words.say("head"), current.head()));
        });
        return facts;
    }

    private String stamp(Instant time) {
        var there = time.atZone(zone);
        return words.day(there.toLocalDate()) + " " + TIME.format(there);
    }

    private String clock(Instant time) {
        return time == null ? "" : TIME.format(time.atZone(zone));
    }

    private String length(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return words.say("length.short");
        }
        return time.toHours() == 0
                ? words.say("length.minutes", time.toMinutesPart())
                : words.say("length", time.toHours(), time.toMinutesPart());
    }

    private void findings() {
        clear(found);
        List<Finding> all = model.findings();
        for (Finding finding : all) {
            var sign = Icons.show(
                    new Label(found, SWT.NONE), finding.kind().stops() ? "alert-circle.bad" : "alert-triangle.caution");
            sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
            Labels.wrapped(found, "", finding.sentence(words.locale()));
        }
        if (all.isEmpty()) {
            Icons.show(new Label(found, SWT.NONE), "circle-check.good");
            Prose none = Labels.wrapped(found, "Muted", words.say("findings.none"));
            none.setVisible(model.report().isPresent());
        }
        Lay.present(blanks, model.editable() || model.report().isEmpty());
        blanks.note(all.isEmpty() ? "" : words.say("findings.count", all.size()));
    }

    private static void clear(Composite box) {
        for (var child : box.getChildren()) {
            child.dispose();
        }
    }

    private void fit() {
        page.layout(true, true);
        scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        page.layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return !plan.isDisposed() && plan.setFocus();
    }
}
