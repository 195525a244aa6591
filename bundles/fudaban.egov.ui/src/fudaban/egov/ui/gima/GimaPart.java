// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.desk.GimaDesks;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.ui.gima.GimaModel.View;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.print.PrintDesk;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 職員認証サービス: releases and 締切 at the left, differences, findings, files and results of one, and one person's difference at the right. */
public final class GimaPart {
    private static final int LIST = 232;
    private static final int PANE = 264;
    /** More for both sides where the words are longer, and where the screen has room. */
    private static final int LONGER = 8;

    private static final int LONGER_PANE = 24;
    /** As long is "2026-". */
    private static final int YEAR = 5;

    private static final int ROOMY = 96;
    private static final int LARGE = 1600;
    private static final String LAYOUT = "table.layout.";

    private final Words words = Words.of(GimaPart.class);
    private final List<EntryRow> releaseRows = new ArrayList<>();
    private final List<EntryRow> dayRows = new ArrayList<>();
    private Words names;
    private GimaModel model;
    private GimaSteps steps;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private Banner exceeded;
    private Panel releases;
    private ScrolledComposite scroll;
    private Composite entries;
    private Panel days;
    private Prose summary;
    private GimaLists lists;
    private LinePane pane;
    private Button hold;
    private Button take;

    /** Made by the workbench. */
    @Inject
    public GimaPart() {}

    @PostConstruct
    void create(
            Composite parent,
            MPart part,
            Ledger ledger,
            Session session,
            Work work,
            PrintDesk printing,
            Guide leads,
            @Named("fudaban.folder") Path folder,
            @Service GimaDesks desks) {
        var seat = new Seat(ledger, session, words.locale());
        build(parent, new GimaWork(seat, desks, folder), seat, work, printing, leads);
        for (View view : View.values()) {
            String kept = part.getPersistedState().get(LAYOUT + view);
            if (kept != null) {
                lists.restore(view, kept);
            }
        }
    }

    /** The page on whatever office. */
    void build(Composite parent, GimaOffice office, Seat seat, Work work, PrintDesk printing, Guide leads) {
        guide = leads;
        names = GimaNames.words(words.locale());
        model = new GimaModel(office, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        steps = new GimaSteps(head.tools(), model, office, seat, work, printing.jobs(), this::ended, this::done);
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var body = Lay.grid(Lay.all(new Composite(page, SWT.NONE)), 3, Space.L);
        left(body);
        middle(body, printing, seat.ledger().clock());
        right(body);
        model.onChange(this::refresh);
        model.refresh();
    }

    private int more(Composite body, int longer) {
        boolean large = body.getMonitor().getClientArea().width >= LARGE;
        return large ? ROOMY : words.locale().getLanguage().equals("ja") ? 0 : longer;
    }

    private void left(Composite body) {
        var column = Lay.grid(new Composite(body, SWT.NONE), 1, Space.M);
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = LIST + more(body, LONGER);
        column.setLayoutData(narrow);
        releases = Lay.all(new Panel(column).headed(words.say("releases")));
        scroll = Lay.all(new ScrolledComposite(releases, SWT.V_SCROLL));
        entries = Lay.grid(new Composite(scroll, SWT.NONE), 1, 0);
        scroll.setContent(entries);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
        days = Lay.wide(new Panel(column).headed(words.say("days")));
    }

    /** As many releases as there are, scrolled. */
    private void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            entries.setSize(width, entries.computeSize(width, SWT.DEFAULT, true).y);
            entries.layout(true, true);
        }
    }

    private void middle(Composite body, PrintDesk printing, Clock clock) {
        var column = Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, Space.S);
        summary = Labels.wrapped(column, "Plain", "");
        summary.setData("id", "gima.summary");
        exceeded = Lay.wide(new Banner(column));
        Lay.present(exceeded, false);
        lists = Lay.all(new GimaLists(column, model, words, names, printing, clock));
    }

    private void right(Composite body) {
        var column = Lay.grid(new Composite(body, SWT.NONE), 1, Space.S);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = PANE + more(body, LONGER_PANE);
        column.setLayoutData(room);
        pane = Lay.all(new LinePane(column, words, names, model::kept));
        Composite verbs = Lay.box(column, 2, Space.S);
        take = Buttons.id(Buttons.plain(verbs, words.say("take"), () -> decide(false)), "gima.take");
        hold = Buttons.id(Buttons.plain(verbs, words.say("hold"), () -> decide(true)), "gima.hold");
        Stream.of(take, hold).forEach(Lay::wide);
    }

    private void decide(boolean held) {
        LineState from = held ? LineState.PROPOSED : LineState.HELD;
        steps.decide(
                pane.getShell(),
                lists.selected().stream()
                        .filter(row -> row.get(Literals.RELEASE_LINE__STATE) == from)
                        .map(Row::id)
                        .toList(),
                held);
    }

    private void refresh() {
        if (pane.isDisposed()) {
            return;
        }
        head.note(model.allowed()
                .open()
                .map(open -> words.say("open", name(open)))
                .orElse(words.say("open.none")));
        releases();
        days();
        middle();
        pane.show(model.shown(), model.view());
        Lay.present(take.getParent(), model.deciding());
        take.setEnabled(selected(LineState.HELD));
        hold.setEnabled(selected(LineState.PROPOSED));
        steps.refresh();
        model.failure().ifPresent(why -> say(Tone.BAD, words.failure(why), ""));
        head.getParent().layout(true, true);
    }

    private boolean selected(LineState state) {
        return model.deciding()
                && lists.selected().stream().anyMatch(row -> row.get(Literals.RELEASE_LINE__STATE) == state);
    }

    private String name(Row release) {
        return GimaNames.release(words, release.text(Literals.RELEASE__NAME));
    }

    private void releases() {
        boolean focus = releaseRows.stream().anyMatch(EntryRow::isFocusControl);
        releaseRows.forEach(EntryRow::dispose);
        releaseRows.clear();
        for (Row release : model.releases()) {
            var row = Lay.wide(new EntryRow(entries, entry(release), () -> model.choose(release.id())));
            boolean here =
                    model.chosen().map(Row::id).filter(release.id()::equals).isPresent();
            row.choose(here);
            if (here && focus) {
                row.setFocus();
            }
            releaseRows.add(row);
        }
        fit();
        releases.note(model.isRead() && model.releases().isEmpty() ? words.say("releases.none") : "");
    }

    private Entry entry(Row release) {
        var state = (ReleaseState) release.get(Literals.RELEASE__STATE);
        var effective = (java.time.LocalDate) release.get(Literals.RELEASE__EFFECTIVE_ON);
        return new Entry(
                "",
                name(release),
                words.say("release.note", release.text(Literals.RELEASE__NUMBER), words.day(effective)),
                words.say("badge." + state),
                GimaNames.tone(state));
    }

    private void days() {
        if (dayRows.size() == model.cutOffs().size() && !dayRows.isEmpty()) {
            return;
        }
        dayRows.forEach(EntryRow::dispose);
        dayRows.clear();
        for (var day : model.cutOffs()) {
            dayRows.add(Lay.wide(new EntryRow(
                    days,
                    new Entry(
                            "",
                            words.say(
                                    "day.at",
                                    words.day(day.at().toLocalDate()),
                                    day.at().toLocalTime().toString()),
                            words.say("day.note", day.title(words.locale()), soon(day.reflected())),
                            "",
                            Tone.PLAIN),
                    () -> steps.prepare(pane.getShell(), java.util.Optional.of(day.reflected())))));
        }
        days.note(model.cutOffs().isEmpty() ? words.say("days.none") : "");
    }

    /** A day of these weeks: in English without its year, which stands above it. */
    private String soon(LocalDate day) {
        return words.locale().getLanguage().equals("ja")
                ? words.day(day)
                : day.toString().substring(YEAR);
    }

    /** The day an edition is in force from; its pack is the same for all. */
    private String edition(String name) {
        String day = name.substring(name.indexOf('@') + 1);
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? words.day(LocalDate.parse(day)) : name;
    }

    private void middle() {
        summary.setText(model.chosen()
                .map(row -> words.say(
                        "summary",
                        number(row, "users"),
                        number(row, "additions"),
                        number(row, "changes"),
                        number(row, "deletions"),
                        number(row, "adoptions"),
                        number(row, "unchanged"),
                        edition(row.text(Literals.RELEASE__EDITION))))
                .orElse(words.say("summary.none")));
        boolean over = model.chosen()
                .filter(row -> !row.text(Literals.RELEASE__EXCEEDED).isEmpty()
                        && row.get(Literals.RELEASE__STATE) == ReleaseState.DRAFT)
                .isPresent();
        if (over) {
            exceeded.say(
                    Tone.BAD,
                    words.say("exceeded." + model.chosen().orElseThrow().text(Literals.RELEASE__EXCEEDED)),
                    words.say("exceeded.how"));
        }
        Lay.present(exceeded, over);
        lists.refresh();
    }

    private static String number(Row row, String feature) {
        var attribute = (org.eclipse.emf.ecore.EAttribute) Literals.RELEASE.getEStructuralFeature(feature);
        return String.format("%,d", row.values().getOrDefault(attribute, 0));
    }

    private void ended(Job job) {
        guide.changed();
        model.refresh();
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
    }

    private void done(String sentence) {
        guide.changed();
        model.refresh();
        say(Tone.GOOD, sentence, "");
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed() && !what.isEmpty()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    /** Called when the workbench leads here to show a release. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String release) {
        if (model != null && release != null && !release.isEmpty()) {
            model.choose(release);
        }
    }

    @PersistState
    void keep(MPart part) {
        for (View view : View.values()) {
            part.getPersistedState().put(LAYOUT + view, lists.layoutState(view));
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (pane != null && !pane.isDisposed() && pane.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        model.refresh();
        lists.enter();
    }
}
