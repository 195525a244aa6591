// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.cli.CommandLineHost;
import fudaban.cli.Terminal;
import fudaban.cli.trial.TrialDesks.Progress;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A desk for 訓練: the day of a demo, made small, without its end, so that the rest of the day is left to who tries it. */
public final class Trial {
    /** In the folder of a trial: all that lies there belongs to it and goes with it. */
    public static final String MARK = "trial";

    private static final int PEOPLE = 520;
    private static final int FORMS = 4;
    private static final int APPLICANTS = 24;
    private static final int CARDS = 480;

    private final Contributions contributions;
    private final List<Verb> verbs;
    private final Locale locale;

    /** @param verbs those of the plug-ins */
    public Trial(Contributions contributions, List<Verb> verbs, Locale locale) {
        this.contributions = contributions;
        this.verbs = verbs;
        this.locale = locale;
    }

    /** With sample data, logged in as its operator. */
    public Desk.Opened sample(Path root, Progress progress) throws Refusal, IOException {
        var folder = new DemoFolder(root);
        mark(root);
        // Nothing here needs protection, and nobody should wait for it.
        Settings settings = Settings.practice(folder.data()).quick();
        List<Verb> all = new ArrayList<>(verbs);
        all.addAll(BackupVerbs.all());
        var host = new CommandLineHost(all, contributions, new Silent(root), locale);
        DemoDesk desk = DemoDesk.create(settings, contributions, folder);
        try {
            var stages = DemoDay.Stage.values();
            var script = new DemoDay.Script(
                    PEOPLE,
                    FORMS,
                    APPLICANTS,
                    CARDS,
                    false,
                    stage -> {
                        if (progress.cancelled()) {
                            throw new Refusal(Trial.class, "trial.cancelled");
                        }
                        progress.stage(
                                stage.ordinal(),
                                stages.length - 1,
                                new Refusal(Trial.class, "trial." + stage.name()).sentence(locale));
                    },
                    line -> {});
            new DemoDay(host, desk, settings, folder, script).run();
            return new Desk.Opened(desk.ledger(), desk.operator());
        } catch (Refusal | IOException | RuntimeException failure) {
            desk.close();
            throw failure;
        }
    }

    /** With contract and accounts only. */
    public Desk.Opened empty(Path data, char[] password) throws Refusal, IOException {
        mark(data.getParent());
        Settings settings = Settings.practice(data);
        DemoDesk desk = DemoDesk.create(settings, contributions, data, false, password);
        // Without registers there is no list to be on.
        if (verbs.stream().anyMatch(verb -> verb.words().equals("register add"))) {
            var host = new CommandLineHost(verbs, contributions, new Silent(data.getParent()), locale);
            DemoDay.handlers(host, desk, settings);
        }
        return new Desk.Opened(desk.ledger(), desk.operator());
    }

    private static void mark(Path root) throws IOException {
        Files.createDirectories(root);
        Files.createFile(root.resolve(MARK));
    }

    /** Verbs speak to nobody here. */
    private record Silent(Path workingFolder) implements Terminal {
        private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

        @Override
        public PrintStream out() {
            return NOWHERE;
        }

        @Override
        public PrintStream err() {
            return NOWHERE;
        }

        @Override
        public boolean interactive() {
            return false;
        }

        @Override
        public Optional<char[]> password(String prompt) {
            return Optional.empty();
        }
    }
}
