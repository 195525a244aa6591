// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep;
import fudaban.model.Account;
import fudaban.packs.InstalledPacks;
import fudaban.packs.trial.TrialRun;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.LifeCycle;
import fudaban.workbench.internal.packs.PacksModel;
import fudaban.workbench.internal.packs.PacksPanel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** 管理: the database and the head of its journal, backups, verification, accounts. */
public final class CarePart {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int SHOWN = 8;
    private static final long MEGABYTE = 1 << 20;

    private final Words words = Words.of(CarePart.class);
    private CareModel model;
    private JobBook jobs;
    private Guide guide;
    private ZoneId zone;
    private ScrolledComposite scroll;
    private Composite page;
    private Banner banner;
    private Facts facts;
    private Composite backups;
    private Composite faults;
    private Composite accounts;
    private List<String> accountsShown = List.of();
    private List<Upkeep.Backup> backupsShown;
    private Button addAccount;
    private Text heads;
    private Facts program;
    private Work work;

    @Inject
    @Optional
    private InstalledPacks packs;

    @Inject
    @Optional
    private TrialRun trials;

    private PacksPanel packsPanel;

    /** Made by the workbench. */
    @Inject
    public CarePart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work where,
            JobBook book,
            Guide leads,
            @Named(LifeCycle.FOLDER) Path folder) {
        work = where;
        jobs = book;
        guide = leads;
        zone = ledger.clock().getZone();
        model = new CareModel(new Seat(ledger, session, words.locale()), work, folder);
        scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "Page");
        page = Css.style(new Composite(scroll, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.L, Space.L, Space.L);
        PageHead head = Css.style(Lay.wide(new PageHead(page, words.say("care"))), "Page");
        // At the head: below, it would lie under the fold of a desk with many backups.
        Buttons.id(
                Buttons.plain(
                        Lay.grid(head.tools(), 1, Space.S),
                        words.say("program.update"),
                        () -> guide.go(Place.of("fudaban.workbench.part.update"))),
                "care.update");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var columns = Css.style(Lay.wide(new Composite(page, SWT.NONE)), "Page");
        var layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.L;
        layout.verticalSpacing = Space.L;
        columns.setLayout(layout);
        // Two columns that do not wait for each other: what a desk has little of leaves no hole.
        Composite left = column(columns);
        Composite right = column(columns);
        var database = panel(left, "database");
        facts = Lay.wide(new Facts(database));
        Buttons.id(Buttons.plain(database, words.say("head.copy"), this::copyHead), "care.head");
        verification(panel(left, "verification"));
        backups(panel(right, "backups"));
        Panel accountsPanel = panel(right, "accounts");
        accounts = Lay.box(accountsPanel, 1, 2);
        var does = Lay.box(accountsPanel, 2, Space.S);
        Buttons.id(
                Buttons.plain(does, words.say("password.own.open"), () -> card().password(model.own(), true)),
                "care.password");
        addAccount = Buttons.id(Buttons.plain(does, words.say("account.add"), this::addAccount), "care.account");
        var programPanel = panel(left, "program");
        program = Lay.wide(new Facts(programPanel));
        program.show(List.of(
                new Facts.Fact(words.say("program.version"), Versions.product()),
                new Facts.Fact(words.say("program.language"), words.say("program.language.now")),
                new Facts.Fact(
                        words.say("program.parts"),
                        words.say("program.parts.count", Versions.parts().size())),
                new Facts.Fact(words.say("program.hash"), Digits.grouped(Versions.hash())),
                new Facts.Fact(words.say("program.java"), System.getProperty("java.vm.version", ""))));
        if (packs != null && trials != null) {
            var seen = new PacksModel(new Seat(ledger, session, words.locale()), work, packs, trials);
            packsPanel = new PacksPanel(panel(right, "packs"), seen, jobs, this::ended, this::fit, scroll::showControl);
        }
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        model.onChange(this::show);
        model.refresh();
    }

    private static Composite column(Composite parent) {
        var column = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(column, 1, 0, Space.L, 0);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }

    private Panel panel(Composite parent, String key) {
        var panel = new Panel(parent).headed(words.say(key));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        return panel;
    }

    private void backups(Composite panel) {
        backups = Lay.box(panel, 1, 2);
        Buttons.id(
                Buttons.primary(
                        panel,
                        words.say("backup.now"),
                        () -> jobs.start(words.say("backup.now"), model.backup(), this::ended)),
                "care.backup");
    }

    private void verification(Composite panel) {
        Labels.wrapped(panel, "Muted", words.say("verify.hint"));
        heads = Lay.wide(new Text(panel, SWT.BORDER | SWT.SINGLE));
        heads.setMessage(words.say("verify.heads"));
        heads.setData("id", "care.heads");
        Access.name(heads, words.say("verify.heads"));
        faults = Lay.box(panel, 1, Space.XS);
        Buttons.id(
                Buttons.primary(panel, words.say("verify.now"), () -> {
                    String typed = heads.getText().strip();
                    jobs.start(
                            words.say("verification"),
                            model.verify(typed.isEmpty() ? List.of() : List.of(typed.split("[\\s,、]+"))),
                            this::ended);
                }),
                "care.verify");
    }

    private void addAccount() {
        AccountDialog.open(
                page.getShell(),
                new AccountModel(model::create, work, words.locale()),
                () -> done(words.say("account.added")));
    }

    private AccountCard card() {
        return new AccountCard(page.getShell(), model, work, this::done);
    }

    private void done(String sentence) {
        banner.say(Tone.GOOD, sentence, "");
        Lay.present(banner, true);
        model.refresh();
    }

    private void ended(Job job) {
        if (banner.isDisposed()) {
            return;
        }
        boolean unsound = model.findings().filter(found -> !found.sound()).isPresent();
        job.problem()
                .ifPresentOrElse(
                        problem -> banner.say(Tone.BAD, problem.what(), problem.rest()),
                        () -> banner.say(unsound ? Tone.BAD : Tone.GOOD, job.text(), ""));
        Lay.present(banner, true);
        model.refresh();
        guide.changed();
        fit();
    }

    private void show() {
        if (page.isDisposed()) {
            return;
        }
        facts.show(List.of(
                new Facts.Fact(words.say("folder"), model.folder().toString()),
                new Facts.Fact(words.say("desk"), model.desk()),
                new Facts.Fact(words.say("head"), Digits.grouped(model.head().replace("=", "\n")))));
        backups();
        clear(faults);
        model.findings()
                .ifPresent(found -> found.faults().stream()
                        .limit(SHOWN)
                        .forEach(fault -> Labels.wrapped(faults, "BadText", fault.entry() + " " + fault.sentence())));
        accounts();
        Lay.present(addAccount, !model.accounts().isEmpty());
        fit();
    }

    /** The head as it is printed, to be sent to whoever verifies. */
    private void copyHead() {
        if (!model.head().isEmpty()) {
            var clipboard = new Clipboard(page.getDisplay());
            clipboard.setContents(new Object[] {model.head()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            done(words.say("head.copied"));
        }
    }

    private void backups() {
        if (model.backups().equals(backupsShown)) {
            return;
        }
        backupsShown = model.backups();
        clear(backups);
        for (Upkeep.Backup each : model.backups().stream().limit(SHOWN).toList()) {
            row(
                    backups,
                    "database",
                    words.day(each.made().atZone(zone).toLocalDate()) + " "
                            + TIME.format(each.made().atZone(zone)),
                    words.say("backup.size", each.size() / MEGABYTE));
        }
        if (model.backups().isEmpty()) {
            Labels.wrapped(backups, "Muted", words.say("backup.none"));
        }
    }

    /** Made anew only when they are others: the keyboard may be on one of them. */
    private void accounts() {
        List<String> now = model.accounts().stream()
                .map(each -> each.getId() + "@" + each.getVersion())
                .toList();
        if (now.equals(accountsShown)) {
            return;
        }
        accountsShown = now;
        clear(accounts);
        for (Account each : model.accounts()) {
            var row = new EntryRow(
                    accounts,
                    new Entry(
                            "user",
                            each.getName() + (each.getDisplayName() == null ? "" : "　" + each.getDisplayName()),
                            "",
                            each.isDisabled()
                                    ? words.say("account.closed")
                                    : words.say("Role." + each.getRole().name()),
                            Tone.PLAIN),
                    () -> card().open(each));
            row.setData("id", "care.account." + each.getName());
            Lay.wide(row);
        }
    }

    private static void clear(Composite box) {
        for (var child : box.getChildren()) {
            child.dispose();
        }
    }

    private static void row(Composite parent, String icon, String title, String badge) {
        Lay.wide(new EntryRow(parent, new Entry(icon, title, "", badge, Tone.PLAIN), null));
    }

    private void fit() {
        page.layout(true, true);
        scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        page.layout(true, true);
    }

    @Focus
    void focus() {
        model.refresh();
        if (packsPanel != null) {
            packsPanel.refresh();
        }
        Keyboard.to(page);
    }
}
