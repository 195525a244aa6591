// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import fudaban.registers.Registry;
import fudaban.registers.internal.directory.DirectoryAccounts;
import fudaban.registers.review.ReviewProfile.Directory;
import fudaban.registers.review.ReviewProfile.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Directory services as verbs and screens ask them. Which there are stands in {@link ReviewProfile}; passwords lie in {@code keys} of the data folder, each
 * sealed by the desk's vault for the address and the account it was entered for: an edition that names another server has none. They are no records and stand
 * in no journal, log or backup.
 */
public final class DirectoryDesk {
    /** A file of {@code keys}: certificates (PEM) of the authorities whose servers are believed, and of no others, where it is there. */
    public static final String AUTHORITIES = "directory-ca.pem";

    private static final int NAME = 16;

    private final Ledger ledger;
    private final Session session;
    private final Path keys;

    /**
     * As this account.
     *
     * @param folder the data folder
     */
    public DirectoryDesk(Ledger ledger, Session session, Path folder) {
        this.ledger = ledger;
        this.session = session;
        this.keys = folder.resolve("keys");
    }

    /** What today's edition says of directory services. */
    public Directory directory() throws Refusal {
        return ledger.profile(ReviewProfile.class, LocalDate.now(ledger.clock()))
                .directory();
    }

    /** @throws Refusal when the system, as the register names it, has none */
    public Service service(String system) throws Refusal {
        return directory().service(system).orElseThrow(() -> Registry.refusal("directory.none", system));
    }

    /** Whether the service can be asked without a password being entered first. */
    public boolean ready(Service service) {
        return !service.logsIn() || Files.isRegularFile(file(service));
    }

    /** @param password cleared */
    public void keepPassword(Service service, char[] password) throws Refusal {
        byte[] clear = new String(password).getBytes(StandardCharsets.UTF_8);
        boolean empty = password.length == 0;
        Arrays.fill(password, '\0');
        try {
            // A log-in without a password counts as nobody's (RFC 4513, 5.1.2).
            if (empty || !service.logsIn()) {
                throw Registry.refusal("directory.no-password", service.system());
            }
            byte[] sealed = ledger.vault().seal(session, Classification.SECURITY, name(service), clear);
            Files.createDirectories(keys);
            Path fresh = keys.resolve(file(service).getFileName() + ".new");
            Files.write(fresh, sealed);
            Files.move(fresh, file(service), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw Registry.refusal(failure, "directory.unkept", keys.toString());
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    /**
     * Asks the service for its accounts.
     *
     * @throws Refusal when this account may not see its password, none is kept, or the service does not give the whole list
     */
    public CollectedFile collect(Service service) throws Refusal {
        char[] password = password(service);
        try {
            return DirectoryAccounts.collect(
                    directory(),
                    service,
                    keys.resolve(AUTHORITIES),
                    password,
                    ledger.clock().getZone());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] password(Service service) throws Refusal {
        if (!service.logsIn()) {
            return new char[0];
        }
        if (!ready(service)) {
            throw Registry.refusal("directory.password", service.system());
        }
        try {
            byte[] clear = ledger.vault()
                    .open(session, Classification.SECURITY, name(service), Files.readAllBytes(file(service)));
            try {
                return new String(clear, StandardCharsets.UTF_8).toCharArray();
            } finally {
                Arrays.fill(clear, (byte) 0);
            }
        } catch (IOException failure) {
            throw Registry.refusal(failure, "directory.password", service.system());
        }
    }

    private static String name(Service service) {
        return "directory/" + service.url() + " " + service.account();
    }

    private Path file(Service service) {
        return keys.resolve("directory-" + Hash.hex(Hash.sha256(name(service))).substring(0, NAME) + ".sealed");
    }
}
