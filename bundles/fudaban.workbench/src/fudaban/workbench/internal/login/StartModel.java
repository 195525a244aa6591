// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ui.Work;
import fudaban.ui.job.Progress;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** はじめかた without widgets: 見本で試す, 手元のExcelで試す, 業務を始める, and what each asks for; or data that is there already. */
final class StartModel {
    /** What is shown. */
    enum Page {
        /** The three ways. */
        CHOICE,
        /** A sample is being made. */
        SAMPLE,
        /** The password of a trial with one's own lists. */
        OWN,
        /** Folder, 導入担当 and password of a desk for work. */
        DESK,
        /** Its recovery key, once, and its contract. */
        KEY
    }

    /**
     * A desk that is open.
     *
     * @param data its data folder
     * @param account who is logged in
     */
    record Begun(Desk.Opened desk, Path data, String account) {}

    /** Where one goes from here, on the UI thread. */
    interface Entering {
        /** Takes the desk that is open. */
        void enter(Begun begun);

        /** Goes to the log-in of a folder that holds a desk. */
        void logIn(Path data);
    }

    static final String INSTALLER = "setup";
    private static final String TRIAL = "-trial";

    private final Founding founding;
    private final Predicate<Path> exists;
    private final Work work;
    private final Words words;
    private final Path proposed;
    private final Entering entering;
    private final List<Runnable> listeners = new ArrayList<>();
    private Page page = Page.CHOICE;
    private boolean busy;
    private volatile boolean cancelled;
    private volatile boolean printing;
    private String problem = "";
    private String stage = "";
    private int percent;
    private Optional<Desk.Created> created = Optional.empty();
    private Optional<ContractProfile> contract = Optional.empty();
    private Path data;
    private String account = INSTALLER;

    /**
     * @param exists whether a folder holds a ledger
     * @param proposed the data folder proposed for work; trials lie beside it
     */
    StartModel(Founding founding, Predicate<Path> exists, Work work, Words words, Path proposed, Entering entering) {
        this.founding = founding;
        this.exists = exists;
        this.work = work;
        this.words = words;
        this.proposed = proposed;
        this.entering = entering;
        this.data = proposed;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Page page() {
        return page;
    }

    boolean busy() {
        return busy;
    }

    /** What is wrong and what to do; empty when nothing is. */
    String problem() {
        return problem;
    }

    /** What is being done for the sample, or how the print of the recovery key stands. */
    String stage() {
        return stage;
    }

    /** How far it is, 0 to 100. */
    int percent() {
        return percent;
    }

    /** The data folder for work. */
    Path data() {
        return data;
    }

    String account() {
        return account;
    }

    /** The recovery key of the desk just made; empty at any other time. */
    String recoveryKey() {
        return created.map(Desk.Created::recoveryKey).orElse("");
    }

    /** The contract offered with it. */
    Optional<ContractProfile> contract() {
        return contract;
    }

    /** Shows a page; not while something is under way. */
    void show(Page next) {
        if (!busy && created.isEmpty()) {
            page = next;
            problem = "";
            changed();
        }
    }

    /** Where a trial comes to lie: a folder beside the proposed one that is not there yet. */
    Path trialRoot() {
        Path root = proposed.resolveSibling(proposed.getFileName() + TRIAL);
        for (int i = 2; Files.exists(root); i++) {
            root = proposed.resolveSibling(proposed.getFileName() + TRIAL + "-" + i);
        }
        return root;
    }

    /** 見本で試す: makes the sample and enters. */
    void sample() {
        if (busy) {
            return;
        }
        page = Page.SAMPLE;
        stage = words.say("sample.begins");
        percent = 0;
        cancelled = false;
        Path root = trialRoot();
        run(() -> {
            Desk.Opened opened = founding.sample(root, new TrialDesks.Progress() {
                @Override
                public void stage(int done, int of, String text) {
                    work.ui().execute(() -> told(done, of, text));
                }

                @Override
                public boolean cancelled() {
                    return cancelled;
                }
            });
            return () -> enter(opened, root.resolve(TrialDesks.DATA), TrialDesks.OPERATOR);
        });
    }

    private void told(int done, int of, String text) {
        stage = text;
        percent = of == 0 ? 0 : done * 100 / of;
        changed();
    }

    /** Stops the making of the sample, or a print; the choice is shown again once nothing of the sample is left. */
    void cancel() {
        cancelled = true;
        stage = printing ? stage : words.say("sample.stopping");
        changed();
    }

    /** Whether the sample is being given up. */
    boolean stopping() {
        return cancelled && busy;
    }

    /**
     * 手元のExcelで試す: makes an empty trial and enters.
     *
     * @param password cleared
     * @param again cleared
     */
    void own(char[] password, char[] again) {
        if (busy || !same(password, again)) {
            return;
        }
        Path root = trialRoot();
        run(() -> {
            Desk.Opened opened = founding.own(root, password);
            return () -> enter(opened, root.resolve(TrialDesks.DATA), TrialDesks.OPERATOR);
        });
    }

    /**
     * 業務を始める: makes the desk and shows its recovery key.
     *
     * @param folder its data folder
     * @param name of the account of the 導入担当
     * @param password cleared
     * @param again cleared
     */
    void desk(String folder, String name, char[] password, char[] again) {
        if (busy || !same(password, again)) {
            return;
        }
        Path where = Path.of(folder.strip()).toAbsolutePath().normalize();
        if (exists.test(where)) {
            Arrays.fill(password, '\0');
            problem = words.say("desk.there", where, words.say("start.existing"));
            changed();
            return;
        }
        data = where;
        account = name.strip();
        run(() -> {
            Desk.Created made = founding.work(where, account, password);
            Optional<ContractProfile> offered = offered(made);
            return () -> {
                created = Optional.of(made);
                contract = offered;
                stage = "";
                page = Page.KEY;
            };
        });
    }

    /**
     * 既にあるデータを開く: goes to the log-in of a desk that is there.
     *
     * @param folder its data folder, or the one of a trial around it
     */
    void existing(Path folder) {
        if (busy) {
            return;
        }
        Path where = folder.toAbsolutePath().normalize();
        Optional<Path> found =
                Stream.of(where, where.resolve(TrialDesks.DATA)).filter(exists).findFirst();
        problem = found.isPresent() ? "" : words.say("existing.none", where);
        changed();
        found.ifPresent(entering::logIn);
    }

    private Optional<ContractProfile> offered(Desk.Created made) {
        try {
            return Optional.of(founding.contract(made));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    /** Prints the recovery key; the file it is printed from does not stay. */
    void print(PrintDesk.Route route) {
        Desk.Created made = created.orElseThrow();
        cancelled = false;
        printing = true;
        run(() -> {
            String end;
            Path file = Files.createTempFile("fudaban", ".pdf");
            try {
                founding.print(made, account, file);
                end = route.print(words.say("sheet.title"), Files.readAllBytes(file), new Printing());
            } catch (Progress.Cancelled asked) {
                end = asked.getMessage() == null ? "" : asked.getMessage();
            } finally {
                printing = false;
                Files.delete(file);
            }
            String told = end;
            return () -> stage = told;
        });
    }

    /** Whether the recovery key is being printed. */
    boolean printing() {
        return printing;
    }

    /** How far the print is, to be seen beside the key. */
    private final class Printing implements Progress {
        @Override
        public void total(long amount) {}

        @Override
        public void done(long amount) {}

        @Override
        public void say(String text) {
            work.ui().execute(() -> {
                stage = text;
                changed();
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    /**
     * The key is kept: enters.
     *
     * @param accept whether the contract offered is accepted
     */
    void keyKept(boolean accept) {
        Desk.Created made = created.orElseThrow();
        run(() -> {
            if (accept && contract.isPresent()) {
                founding.accept(made, contract.get());
            }
            return () -> {
                created = Optional.empty();
                enter(new Desk.Opened(made.ledger(), made.session()), data, account);
            };
        });
    }

    /** The window goes away: what is being made is given up, what is open is closed. */
    void close() {
        cancelled = true;
        created.ifPresent(made -> made.ledger().close());
        created = Optional.empty();
    }

    private boolean same(char[] password, char[] again) {
        boolean same = Arrays.equals(password, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(password, '\0');
            problem = words.say("password.differs");
            changed();
        }
        return same;
    }

    private void enter(Desk.Opened opened, Path folder, String who) {
        entering.enter(new Begun(opened, folder, who));
    }

    /** Something done in the background; what it returns is done on the UI thread afterwards. */
    private interface Doing {
        Runnable run() throws Refusal, IOException;
    }

    private void run(Doing doing) {
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            Runnable after;
            try {
                after = doing.run();
            } catch (Refusal | IOException | RuntimeException failure) {
                after = () -> failed(failure);
            }
            Runnable then = after;
            work.ui().execute(() -> {
                busy = false;
                then.run();
                changed();
            });
        });
    }

    private void failed(Exception failure) {
        stage = "";
        boolean given = cancelled && page == Page.SAMPLE;
        problem = given ? "" : words.failure(failure);
        if (page == Page.SAMPLE) {
            page = Page.CHOICE;
        }
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
