// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.issuance.ui.waves.WaveSteps;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
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
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.FilterBar;
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
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** カード照会: the cards with search and filters; the one selected stands in the detail area. */
public final class CardsPart {
    private static final String LAYOUT = "table.layout";
    private static final int SEARCH_WIDTH = 224;

    private final Words words = Words.of(CardsPart.class);
    private CardsModel model;
    private RecordTable table;
    private SearchField field;
    private ChoiceBar states;
    private Banner banner;

    /** Made by the workbench. */
    @Inject
    public CardsPart() {}

    @PostConstruct
    void create(
            Composite parent,
            MPart part,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Guide guide,
            DeskStations stations) {
        var display = parent.getDisplay();
        var seat = new Seat(ledger, session, words.locale());
        model = new CardsModel(seat, work, Delay.on(display, Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 3, Space.S);
        var delivery = new Delivery(seat, work);
        var deliver = Buttons.id(
                Buttons.plain(
                        tools,
                        words.say("step.ACTIVATE.open"),
                        () -> delivery.open(table.getShell(), table.selected(), guide::done)),
                "cards.deliver");
        deliver.setEnabled(false);
        var waves = new WaveSteps(seat, work, jobs, job -> {}, job -> {
            guide.changed();
            say(job);
        });
        Buttons.id(
                Buttons.plain(
                        tools,
                        words.say("waves.open"),
                        () -> waves.open(table.getShell(), model.meant(table.selected()), why -> {
                            banner.say(Tone.BAD, words.failure(why), "");
                            Lay.present(banner, true);
                            banner.requestLayout();
                        })),
                "cards.waves");
        Buttons.id(Buttons.plain(tools, words.say("export.list"), () -> export(jobs, guide, stations)), "cards.export");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var narrowing = Lay.box(page, 3, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), this::type), SEARCH_WIDTH);
        states = Lay.wide(new ChoiceBar(narrowing, words.say("column.state"), this::choose));
        model.onStates(choices -> {
            if (!states.isDisposed()) {
                states.show(choices);
                states.mark(model.chosen());
            }
        });
        var columns = CardColumns.all(Names.words());
        // The choices give way to it, not it to them.
        new FilterBar(narrowing, model.filtering(columns), words, model.search())
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        table = Lay.all(
                new RecordTable(page, columns, words, model.table(), RecordTable.Asks.of(model.search(), this::clear)));
        TableTools.create(head.tools(), table, model.table(), printing, words.say("title"), ledger.clock());
        table.onResting(card -> guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card.id())));
        table.onSelected(rows -> deliver.setEnabled(Delivery.possible(rows)));
        model.table()
                .onChange(() -> head.note(model.table()
                        .count()
                        .map(found -> words.say("count", found.toString()))
                        .orElse("")));
        table.onOpen(card -> guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card.id())));
        String kept = part.getPersistedState().get(LAYOUT);
        if (kept != null) {
            table.restore(kept);
        }
        table.follows(field);
        model.search().refresh();
    }

    private void export(JobBook jobs, Guide guide, DeskStations stations) {
        var dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText(words.say("export.title"));
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.xlsx"});
        dialog.setFileName(words.say("export.title") + ".pdf");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            jobs.start(words.say("export.work"), model.export(stations.fonts(), Path.of(file)), job -> {
                guide.changed();
                say(job);
            });
        }
    }

    private void say(Job job) {
        if (!banner.isDisposed()) {
            job.problem()
                    .ifPresentOrElse(
                            problem -> banner.say(Tone.BAD, problem.what(), problem.rest()),
                            () -> banner.say(Tone.GOOD, job.text(), ""));
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    private void type(String text) {
        model.type(text);
        states.mark(model.chosen());
    }

    private void choose(Object choice) {
        if (model.alone().isPresent()) {
            field.clear();
        }
        model.choose(choice);
    }

    private void clear() {
        field.clear();
        states.mark(null);
        model.clear();
    }

    /** Called when the workbench leads here to show something. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        Map<String, String> wanted = Places.read(about);
        if (model == null || wanted.isEmpty()) {
            return;
        }
        field.clear();
        wanted.forEach((key, value) -> {
            switch (key) {
                case "state" -> model.choose(CredentialState.valueOf(value));
                case "expires" -> model.choose(value.startsWith("-") ? CardsModel.Expiry.OVER : CardsModel.Expiry.SOON);
                case "number" -> model.only(value);
                default -> model.clear();
            }
        });
        model.alone().ifPresent(field::show);
        states.mark(model.chosen());
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
            model.reload();
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
