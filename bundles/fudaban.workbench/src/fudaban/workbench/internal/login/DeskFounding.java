// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.cli.trial.TrialDesks;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Desks made with the plug-ins that are installed. */
final class DeskFounding implements Founding {
    private final Supplier<ContributionSource> contributions;
    private final Supplier<TrialDesks> trials;
    private final Words words;

    /** Both give null when their plug-in has not started. */
    DeskFounding(Supplier<ContributionSource> contributions, Supplier<TrialDesks> trials, Words words) {
        this.contributions = contributions;
        this.trials = trials;
        this.words = words;
    }

    private TrialDesks trials() throws Refusal {
        TrialDesks desks = trials.get();
        if (desks == null) {
            throw new Refusal(LogIn.class, "starting.failed");
        }
        return desks;
    }

    @Override
    public Desk.Opened sample(Path root, TrialDesks.Progress progress) throws Refusal, IOException {
        return trials().sample(root, words.locale(), progress);
    }

    @Override
    public Desk.Opened own(Path root, char[] password) throws Refusal, IOException {
        return trials().empty(root, password);
    }

    @Override
    public Desk.Created work(Path data, String account, char[] password) throws Refusal {
        ContributionSource source = contributions.get();
        if (source == null) {
            throw new Refusal(LogIn.class, "starting.failed");
        }
        return Desk.create(Settings.of(data), source.contributions(), account, password);
    }

    @Override
    public ContractProfile contract(Desk.Created desk) throws Refusal {
        return desk.ledger()
                .profile(ContractProfile.class, LocalDate.now(desk.ledger().clock()));
    }

    @Override
    public void accept(Desk.Created desk, ContractProfile contract) throws Refusal {
        desk.ledger()
                .submit(desk.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
    }

    @Override
    public void print(Desk.Created desk, String account, Path file) throws IOException {
        var now = desk.ledger().clock().instant().atZone(desk.ledger().clock().getZone());
        try (var out = Files.newOutputStream(file)) {
            new PdfWriter(FontStack.shipped())
                    .write(
                            new KeySheet(words)
                                    .of(desk.recoveryKey(), desk.ledger().desk(), account, now),
                            out);
        }
    }
}
