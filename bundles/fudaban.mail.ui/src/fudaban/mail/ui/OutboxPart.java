// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__QUEUED;
import static fudaban.mail.model.MailPackage.Literals.MAIL_LETTER__STATE;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.FilterBar;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

/** 送信箱: the letters with search and filters; those selected are sent or written to files, the one selected stands in the detail area. */
public final class OutboxPart {
    private static final int PAGE = 200;
    private static final int SEARCH_WIDTH = 224;

    private final Words words = Words.of(OutboxPart.class);
    private RecordTableModel rows;
    private SearchModel<MailLetter> search;
    private RecordTable table;
    private SearchField field;
    private Banner banner;
    private Guide guide;
    private JobBook jobs;
    private Sending sending;
    private Button one;
    private Button files;

    /** Made by the workbench. */
    @Inject
    public OutboxPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook book,
            PrintDesk printing,
            Guide leads,
            @Named("fudaban.folder") Path folder) {
        guide = leads;
        jobs = book;
        sending = new Sending(new Seat(ledger, session, words.locale()), work, folder);
        rows = new RecordTableModel(RecordSource.of(ledger, session), work);
        var display = parent.getDisplay();
        search = new SearchModel<>(
                Query.of(MailLetter.class).orderBy(MAIL_LETTER__QUEUED, true).limit(PAGE),
                Delay.on(display, Delay.TYPING_MILLIS),
                rows::show);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 3, Space.S);
        Buttons.id(Buttons.primary(tools, words.say("send.all"), this::sendAll), "outbox.send-all");
        one = Buttons.id(Buttons.plain(tools, words.say("send.one"), this::sendOne), "outbox.send");
        files = Buttons.id(Buttons.plain(tools, words.say("files"), this::write), "outbox.files");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var narrowing = Lay.box(page, 2, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH_WIDTH);
        var columns = LetterColumns.all(words, ledger.clock().getZone());
        new FilterBar(narrowing, columns, words, search).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        table = Lay.all(new RecordTable(page, columns, words, rows, RecordTable.Asks.of(search, field)));
        TableTools.create(head.tools(), table, rows, printing, words.say("title"), ledger.clock());
        table.onResting(each -> guide.show(new Subject(MAIL_LETTER, each.id())));
        table.onOpen(row -> guide.show(new Subject(MAIL_LETTER, row.id())));
        table.onSelected(this::enable);
        table.follows(field);
        rows.onChange(() -> head.note(
                rows.count().map(found -> words.say("count", found.toString())).orElse("")));
        enable(List.of());
        search.refresh();
    }

    private void enable(List<Row> selected) {
        one.setEnabled(selected.size() == 1
                && (selected.getFirst().get(MAIL_LETTER__STATE) == LetterState.QUEUED
                        || selected.getFirst().get(MAIL_LETTER__STATE) == LetterState.FAILED));
        files.setEnabled(!selected.isEmpty());
    }

    private void sendAll() {
        sending.password(
                table.getShell(),
                password -> jobs.start(words.say("send.work"), progress -> sending.all(password), this::ended),
                this::failed);
    }

    private void sendOne() {
        Row row = table.selected().getFirst();
        sending.password(
                table.getShell(),
                password ->
                        jobs.start(words.say("send.work"), progress -> sending.one(password, row.id()), this::ended),
                this::failed);
    }

    private void write() {
        var dialog = new DirectoryDialog(table.getShell(), SWT.SAVE);
        dialog.setText(words.say("files.title"));
        String folder = dialog.open();
        if (folder != null) {
            List<String> letters = table.selected().stream().map(Row::id).toList();
            jobs.start(words.say("files.work"), progress -> sending.write(letters, Path.of(folder)), this::ended);
        }
    }

    private void ended(Job job) {
        guide.changed();
        if (!banner.isDisposed()) {
            job.problem()
                    .ifPresentOrElse(
                            problem -> say(Tone.BAD, problem.what(), problem.rest()),
                            () -> say(Tone.NEUTRAL, job.text(), ""));
        }
    }

    private void failed(String sentence) {
        say(Tone.BAD, sentence, "");
    }

    private void say(Tone tone, String what, String how) {
        banner.say(tone, what, how);
        Lay.present(banner, true);
        banner.requestLayout();
    }

    /** Called when the workbench leads here to show something: {@code state=…}. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        if (search != null && about != null && about.startsWith("state=")) {
            search.filter(MAIL_LETTER__STATE, LetterState.valueOf(about.substring("state=".length())));
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            rows.reload();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }
}
