// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__CREDENTIAL;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__EXECUTOR;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH__STATE;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.issuance.ui.sound.Chime;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Preference;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.prefs.BackingStoreException;

/** 一括発行: the batches, the cards of one, and the writing of them, which can be watched and stopped. */
public final class BatchesPart {
    private static final int LIST = 272;
    private static final int READING_MILLIS = 1000;
    private static final String SOUND = "sound";

    private final Words words = Words.of(BatchesPart.class);
    private final Words names = Names.words();
    private final List<EntryRow> rows = new ArrayList<>();
    private BatchesModel model;
    private RunModel run;
    private JobBook jobs;
    private Guide guide;
    private PageHead head;
    private Button open;
    private Button handOver;
    private Banner scarce;
    private Banner banner;
    private Panel list;
    private RunPanel running;
    private boolean practising;
    private boolean reading;
    private RecordTable table;

    /** Made by the workbench. */
    @Inject
    public BatchesPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook book,
            PrintDesk printing,
            Guide leads,
            DeskStations stations,
            @Named("fudaban.folder") Path folder,
            @Preference(nodePath = "fudaban.issuance.ui") IEclipsePreferences preferences) {
        var seat = new Seat(ledger, session, words.locale());
        jobs = book;
        guide = leads;
        practising = ledger.practising();
        model = new BatchesModel(seat, work, () -> stations.ribbonLeft(ledger));
        var display = parent.getDisplay();
        run = new RunModel(
                seat, work, jobs, stations, folder, new Chime(() -> work.ui().execute(display::beep)));
        run.sounds(preferences.getBoolean(SOUND, true));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 3, Space.S);
        open = Buttons.id(Buttons.primary(tools, words.say("open"), this::open), "batches.open");
        handOver = Buttons.id(Buttons.plain(tools, words.say("handover"), this::handOver), "batches.handover");
        Buttons.id(Buttons.plain(tools, words.say("results"), this::results), "batches.results");
        scarce = Lay.wide(new Banner(page));
        Lay.present(scarce, false);
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var body = Lay.grid(Lay.all(new Composite(page, SWT.NONE)), 2, Space.L);
        list = new Panel(body).headed(words.say("batches"));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = LIST;
        list.setLayoutData(narrow);
        var right = Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, Space.M);
        running = Lay.wide(new RunPanel(right, run, words, new RunPanel.Asks() {
            @Override
            public void start(RunModel.Device device, char[] keys, boolean again) {
                model.chosen()
                        .ifPresent(batch -> sure(
                                device,
                                keys,
                                () -> run.start(
                                        batch.id(),
                                        Names.batch(names, batch.text(BATCH__NAME)),
                                        device,
                                        keys,
                                        again,
                                        BatchesPart.this::ended)));
            }

            @Override
            public void sounds(boolean heard) {
                run.sounds(heard);
                keep(preferences, heard);
            }

            @Override
            public void stop() {
                run.stop();
            }
        }));
        var items = Lay.wide(new ItemTools(right, seat, work, words, this::acted));
        table = Lay.all(new RecordTable(
                right,
                ItemColumns.all(names),
                words,
                model.items(),
                new RecordTable.Asks(
                        model.search()::sort,
                        model::showItems,
                        model.search()::order,
                        model.search()::descending,
                        () -> false)));
        TableTools.plain(
                TableTools.create(items, table, model.items(), printing, words.say("table.name"), ledger.clock()));
        table.onSelected(rows -> items.show(
                rows, model.chosen().map(batch -> batch.text(BATCH__EXECUTOR)).orElse("")));
        table.onOpen(
                item -> guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, item.text(BATCH_ITEM__CREDENTIAL))));
        model.onChange(this::show);
        run.onChange(this::runs);
        model.refresh();
    }

    /** While cards are written, the list tells how many there are, and their states are read anew: at most once a second. */
    private void runs() {
        if (list.isDisposed() || !run.running()) {
            return;
        }
        for (int i = 0; i < Math.min(rows.size(), model.batches().size()); i++) {
            rows.get(i).show(entry(model.batches().get(i)));
        }
        if (!reading && run.moved()) {
            reading = true;
            list.getDisplay().timerExec(READING_MILLIS, () -> {
                reading = false;
                if (!list.isDisposed() && run.running()) {
                    model.items().reload();
                    runs();
                }
            });
        }
    }

    private void acted(String sentence) {
        guide.changed();
        model.refresh();
        model.showItems();
        say(Tone.GOOD, sentence, "");
    }

    private static void keep(IEclipsePreferences preferences, boolean heard) {
        preferences.putBoolean(SOUND, heard);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // It then holds until the program ends.
            preferences.putBoolean(SOUND, heard);
        }
    }

    private void show() {
        if (list.isDisposed()) {
            return;
        }
        rows.forEach(EntryRow::dispose);
        rows.clear();
        var needs = new QueueWords(words);
        head.note(words.say("confirmed", model.confirmed())
                + model.queue().map(needs::note).orElse(""));
        model.queue()
                .map(needs::scarce)
                .filter(sentence -> !sentence.isEmpty())
                .ifPresentOrElse(
                        sentence -> {
                            scarce.say(Tone.CAUTION, sentence, words.say("queue.scarce.how"));
                            Lay.present(scarce, true);
                        },
                        () -> Lay.present(scarce, false));
        scarce.getParent().layout(true, true);
        open.setEnabled(model.confirmed() > 0);
        for (Row batch : model.batches()) {
            var row = Lay.wide(new EntryRow(list, entry(batch), () -> model.choose(batch.id())));
            row.choose(model.chosen().filter(one -> one.id().equals(batch.id())).isPresent());
            rows.add(row);
        }
        if (model.isRead() && model.batches().isEmpty()) {
            list.note(words.say("batches.none"));
        }
        boolean here = model.chosen()
                .filter(batch ->
                        batch.text(BATCH__EXECUTOR).equals("desk") && batch.get(BATCH__STATE) != BatchState.DONE)
                .isPresent();
        boolean elsewhere = model.chosen()
                .filter(batch -> batch.text(BATCH__EXECUTOR).equals("existing")
                        && batch.get(BATCH__STATE) != BatchState.DONE
                        && batch.get(BATCH__STATE) != BatchState.AWAITING_RESULT)
                .isPresent();
        running.startable(here && !run.running());
        handOver.setEnabled(elsewhere);
        model.failure().ifPresent(why -> say(Tone.BAD, words.failure(why), ""));
        list.layout(true, true);
    }

    private Entry entry(Row batch) {
        return BatchEntry.of(batch, run, words, names);
    }

    private void open() {
        jobs.start(words.say("open.work"), model.open(), this::ended);
    }

    private void handOver() {
        String folder = new DirectoryDialog(list.getShell()).open();
        if (folder != null) {
            jobs.start(words.say("handover.work"), model.handOver(Path.of(folder)), this::ended);
        }
    }

    private void results() {
        var dialog = new FileDialog(list.getShell(), SWT.OPEN);
        dialog.setText(words.say("results"));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.*"});
        String file = dialog.open();
        if (file != null) {
            jobs.start(words.say("results.work"), model.results(Path.of(file)), this::ended);
        }
    }

    /** On a desk that is not for 訓練, nobody issues with practice cards by mistake. */
    private void sure(RunModel.Device device, char[] keys, Runnable start) {
        if (device.real() || practising) {
            start.run();
            return;
        }
        var question = Question.of(
                        Tone.CAUTION,
                        words.say("practise.title"),
                        words.say("practise.text", device.name()),
                        words.say("practise.leave"))
                .or("practise", words.say("practise.go"), Question.Kind.DANGER);
        Ask.open(running.getShell(), question, answer -> {
            if (answer.equals("practise")) {
                start.run();
            } else {
                Arrays.fill(keys, '\0');
            }
        });
    }

    private void ended(Job job) {
        guide.changed();
        model.refresh();
        model.showItems();
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
        String batch = Places.read(about).getOrDefault("batch", "");
        if (model != null && !batch.isEmpty()) {
            model.choose(batch);
            model.refresh();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            model.refresh();
            model.items().reload();
        }
    }

    @Focus
    void focus() {
        running.devices();
        model.refresh();
        Keyboard.to(table);
    }
}
