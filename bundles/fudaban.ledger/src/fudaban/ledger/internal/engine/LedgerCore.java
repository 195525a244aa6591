// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Accounts;
import fudaban.ledger.Ledger;
import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.Vault;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.log.DeskLog;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.profile.BackupProfile;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.step.Steps;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.EAttribute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger: one door to its parts. */
final class LedgerCore implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCore.class);

    private final House house;
    private final DeskLog log;
    private final Orders orders;
    private final RequestsCore requests;
    private final AccessLog access;
    private final Reader reader;
    private final AccountsCore accounts;
    private final StepsCore steps;
    private final UpkeepCore upkeep;
    private final Erasing erasing;
    private final Vault vault;
    private BackupSchedule schedule;
    private boolean closed;

    LedgerCore(House house) {
        this.house = house;
        this.log = DeskLog.attach(house.settings().folder(), house.clock().getZone());
        this.erasing = new Erasing(house);
        this.orders = new Orders(house, erasing);
        this.requests = new RequestsCore(house, orders);
        this.access = new AccessLog(orders, house);
        this.reader = new Reader(house, access);
        this.accounts = new AccountsCore(house, orders);
        this.steps = new StepsCore(house, orders);
        this.vault = new VaultCore(house);
        this.upkeep = new UpkeepCore(house, orders, requests, access);
    }

    /** Where orders wait for their turn. */
    Orders orders() {
        return orders;
    }

    /** The session of an account whose password has been proved. */
    Session session(String account) throws Refusal {
        return accounts.session(account);
    }

    @Override
    public String desk() {
        return house.desk();
    }

    @Override
    public boolean away() {
        try {
            if (house.database().shared()) {
                house.database().read(connection -> house.table().head(connection, house.desk()));
            }
            return false;
        } catch (Refusal refusal) {
            return refusal.key().equals("failure.away");
        } catch (StorageFailure failure) {
            return failure.kind() == StorageFailure.Kind.AWAY;
        }
    }

    @Override
    public Clock clock() {
        return house.clock();
    }

    @Override
    public Session logIn(String account, char[] password) throws Refusal {
        return accounts.logIn(account, password);
    }

    @Override
    public Receipt submit(Session session, Submission submission) throws Refusal {
        return Orders.await(submitLater(session, submission));
    }

    @Override
    public CompletableFuture<Receipt> submitLater(Session session, Submission submission) {
        return requests.submit(session, submission, Upkeep.Progress.NONE);
    }

    @Override
    public Receipt decide(Session session, Confirmation.Decision decision) throws Refusal {
        return requests.decide(session, decision);
    }

    @Override
    public Receipt execute(Session session, String request, Confirmation confirmation) throws Refusal {
        return requests.execute(session, request, confirmation);
    }

    @Override
    public Receipt withdraw(Session session, String request, String reason) throws Refusal {
        return requests.withdraw(session, request, reason);
    }

    @Override
    public Receipt approveAfter(Session session, Confirmation.Decision decision) throws Refusal {
        return requests.approveAfter(session, decision);
    }

    @Override
    public Preview preview(Session session, Submission submission) throws Refusal {
        return requests.preview(session, submission);
    }

    @Override
    public Preview preview(Session session, String request) throws Refusal {
        return requests.preview(session, request);
    }

    @Override
    public Page list(Session session, Query<?> query) throws Refusal {
        return reader.list(session, query);
    }

    @Override
    public Count count(Session session, Query<?> query) throws Refusal {
        return reader.count(session, query);
    }

    @Override
    public List<Group> groups(Session session, Query<?> query, EAttribute feature) throws Refusal {
        return reader.groups(session, query, feature);
    }

    @Override
    public List<Tally> tallies(Session session, Query<?> query, List<EAttribute> features) throws Refusal {
        return reader.tallies(session, query, features);
    }

    @Override
    public <T extends Record> T open(Session session, Class<T> type, String id) throws Refusal {
        return reader.open(session, type, id);
    }

    @Override
    public void recordAccess(
            Session session, AccessKind kind, String what, List<String> records, Classification classification)
            throws Refusal {
        access.leaves(session, kind, what, records, classification);
    }

    @Override
    public List<ActType<?>> acts() {
        return house.catalogue().types();
    }

    @Override
    public Journal journal() {
        return reader.journal();
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Steps steps() {
        return steps;
    }

    @Override
    public <P> P profile(Class<P> kind, LocalDate day) throws Refusal {
        return house.profiles().get(kind, day);
    }

    @Override
    public EditionFiles edition(Class<?> kind, LocalDate day) throws Refusal {
        return house.profiles().files(kind, day);
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Override
    public Upkeep upkeep() {
        return upkeep;
    }

    /**
     * What an older edition left, what an interruption left unfinished, erasures and effects in the world, and what goes on beside the user's work:
     * backups in time.
     */
    void startUpkeep(Session session, List<ModelModule.Lift> lifts) throws Refusal {
        new Lifting(house, orders).run(session, lifts);
        try {
            erasing.follow(Upkeep.Progress.NONE);
        } catch (Refusal left) {
            // What an erasure could not reach yet must not keep the desk from working; the next start tries again.
            LOG.error("an erasure has not reached every copy: {}", left.getMessage(), left);
        }
        steps.recoverInterrupted(session);
        schedule = new BackupSchedule(
                upkeep,
                session.working(),
                house.profiles().getOr(BackupProfile.class, orders.today(), new BackupProfile(24, 14)),
                clock());
        schedule.start();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (schedule != null) {
            schedule.close();
        }
        try (log) {
            house.close();
        }
    }
}
