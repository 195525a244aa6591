// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The desk of a demo: contract accepted, accounts made, set-up account closed. All sample data is invented, so one random password for all accounts
 * is left beside
 * it for whoever wants to look around.
 */
record DemoDesk(Ledger ledger, Session operator, Session manager, String recoveryKey) implements AutoCloseable {
    static DemoDesk create(Settings settings, Contributions contributions, DemoFolder folder)
            throws Refusal, IOException {
        String password = "demo-" + Long.toString(new SecureRandom().nextLong(1L << 50, 1L << 60), 36);
        DemoDesk desk = create(settings, contributions, folder.data(), true, password.toCharArray());
        try {
            Files.writeString(folder.file("accounts.txt"), """
                operator, manager, admin, inspector
                %s
                """.formatted(password), StandardCharsets.UTF_8);
            Files.writeString(folder.file("password.txt"), password + "\n", StandardCharsets.UTF_8);
            Files.writeString(folder.file("recovery-key.txt"), desk.recoveryKey() + "\n", StandardCharsets.UTF_8);
            return desk;
        } catch (IOException failure) {
            desk.close();
            throw failure;
        }
    }

    /**
     * A desk whose accounts all have one password, which is written nowhere.
     *
     * @param office whether there are accounts of the office, too
     * @param password cleared before this returns
     */
    static DemoDesk create(Settings settings, Contributions contributions, Path data, boolean office, char[] password)
            throws Refusal, IOException {
        try {
            return made(settings, contributions, data, office, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static DemoDesk made(
            Settings settings, Contributions contributions, Path data, boolean office, char[] password)
            throws Refusal, IOException {
        Files.createDirectories(data);
        Desk.Created created = Desk.create(settings, contributions, "setup", password.clone());
        Ledger ledger = created.ledger();
        try {
            LocalDate today = LocalDate.now(ledger.clock());
            ContractProfile contract = ledger.profile(ContractProfile.class, today);
            ledger.submit(
                    created.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
            var accounts = ledger.accounts();
            accounts.create(
                    created.session(), "operator", "見本 花子", Role.OPERATOR, Employer.CONTRACTOR, password.clone());
            accounts.create(created.session(), "manager", "見本 一郎", Role.MANAGER, Employer.CONTRACTOR, password.clone());
            if (office) {
                accounts.create(
                        created.session(), "admin", "見本 京子", Role.ADMINISTRATOR, Employer.OFFICE, password.clone());
                accounts.create(
                        created.session(), "inspector", "見本 次郎", Role.INSPECTOR, Employer.OFFICE, password.clone());
            }
            accounts.disable(created.session(), "setup", "導入の終了");
            return new DemoDesk(
                    ledger,
                    ledger.logIn("operator", password.clone()),
                    ledger.logIn("manager", password.clone()),
                    created.recoveryKey());
        } catch (Refusal | RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
