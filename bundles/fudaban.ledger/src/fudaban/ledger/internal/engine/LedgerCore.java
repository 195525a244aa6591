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
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.RequestNumber;
import fudaban.ledger.internal.act.RequestActs.Close;
import fudaban.ledger.internal.act.StepActs;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.ledger.internal.log.DeskLog;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.profile.BackupProfile;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.Steps;
import fudaban.model.Account;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.emf.ecore.EAttribute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger: puts guard, requests, writer and reader together. */
final class LedgerCore implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCore.class);

    /** What is entered whoever is there: effects that have happened, and looks at what a locked screen still refreshes. */
    private static final Set<String> UNATTENDED = Set.of(StepActs.SETTLE, UpkeepActs.ACCESS);

    private final House house;
    private final Guard guard;
    private final Requests requests;
    private final Reader reader;
    private final AccountsCore accounts;
    private final Steps steps;
    private final Upkeep upkeep;
    private final ClockWatch clockWatch;
    private final Erasing erasing;
    private BackupSchedule schedule;
    private final DeskLog log;
    private boolean closed;

    LedgerCore(House house) {
        this.house = house;
        this.log = DeskLog.attach(house.settings().folder(), house.clock().getZone());
        this.guard = new Guard(house.profiles());
        this.requests = new Requests(house.catalogue(), guard, house.days());
        this.reader = new Reader(house, this);
        this.accounts = new AccountsCore(house, this);
        this.steps = new StepsCore(house, this);
        this.erasing = new Erasing(house);
        this.upkeep = new UpkeepCore(house, this, erasing);
        this.clockWatch = new ClockWatch(house.clock());
    }

    @Override
    public String desk() {
        return house.desk();
    }

    @Override
    public Clock clock() {
        return house.clock();
    }

    /** The session of an account whose password has been proved. */
    Session session(String account) throws Refusal {
        return accounts.session(account);
    }

    LocalDate today() {
        return LocalDate.now(house.clock());
    }

    @Override
    public Session logIn(String account, char[] password) throws Refusal {
        return accounts.logIn(account, password);
    }

    @Override
    public Receipt submit(Session session, Submission submission) throws Refusal {
        Receipt receipt = await(submitLater(session, submission));
        if (submission.act().equals(UpkeepActs.ERASE)) {
            erasing.follow(Upkeep.Progress.NONE);
        }
        return receipt;
    }

    @Override
    public CompletableFuture<Receipt> submitLater(Session session, Submission submission) {
        try {
            Order<?> order = requests.order(session, submission, today());
            if (submission.confirmation() instanceof Confirmation.Paper) {
                // What cannot run is refused before a sheet goes round.
                preview(session, submission);
            }
            return write(order);
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    @Override
    public Receipt decide(Session session, Confirmation.Decision decision) throws Refusal {
        Request request = waiting(decision.request(), RequestKind.PAPER);
        var close = new Close(
                request.getNumber(),
                Requests.state(decision),
                decision.name(),
                decision.date(),
                decision.scan().orElse(null),
                null);
        Order<?> order = decision.approved()
                ? requests.release(session, request, close, "paper")
                : requests.close(session, close);
        guard.role(session, order.act().type());
        Receipt receipt = await(write(order));
        erasing.follow(Upkeep.Progress.NONE);
        return receipt;
    }

    @Override
    public Receipt execute(Session session, String typed) throws Refusal {
        Request request = waiting(typed, RequestKind.RESERVATION);
        String number = request.getNumber();
        if (request.getEffectiveOn().isAfter(today())) {
            throw new Refusal(
                    LedgerCore.class,
                    "reservation.early",
                    number,
                    request.getEffectiveOn().toString());
        }
        var order = requests.release(
                session,
                request,
                new Close(number, RequestState.DONE, session.name(), today(), null, null),
                "reservation");
        guard.role(session, order.act().type());
        Receipt receipt = await(write(order));
        erasing.follow(Upkeep.Progress.NONE);
        return receipt;
    }

    @Override
    public Receipt withdraw(Session session, String typed, String reason) throws Refusal {
        Request request = waiting(typed, null);
        String number = request.getNumber();
        if (request.getKind() == RequestKind.POST_APPROVAL) {
            throw new Refusal(LedgerCore.class, "approval.owed", number);
        }
        return await(write(requests.close(
                session, new Close(number, RequestState.WITHDRAWN, session.name(), today(), null, reason))));
    }

    @Override
    public Receipt approveAfter(Session session, Confirmation.Decision decision) throws Refusal {
        Request request = waiting(decision.request(), RequestKind.POST_APPROVAL);
        return await(write(requests.close(
                session,
                new Close(
                        request.getNumber(),
                        Requests.state(decision),
                        decision.name(),
                        decision.date(),
                        decision.scan().orElse(null),
                        null))));
    }

    private Request waiting(String typed, RequestKind kind) throws Refusal {
        String number = RequestNumber.read(typed);
        Request request = reader.find(Request.class, ModelPackage.Literals.REQUEST__NUMBER, number)
                .orElseThrow(() -> new Refusal(LedgerCore.class, "request.none", number));
        if (kind != null && request.getKind() != kind) {
            throw new Refusal(LedgerCore.class, "request.kind", number);
        }
        if (request.getState() != RequestState.WAITING) {
            throw new Refusal(LedgerCore.class, "request.closed", number);
        }
        return request;
    }

    /** Runs an order in its turn. The account is looked up again: a closed account's session ends at once. */
    CompletableFuture<Receipt> write(Order<?> order) {
        if (!UNATTENDED.contains(order.act().type().name())) {
            try {
                Guard.present(order.session());
            } catch (Refusal locked) {
                return CompletableFuture.failedFuture(locked);
            }
        }
        Optional<UpkeepActs.ClockStep> noticed = clockWatch.step();
        if (noticed.isPresent() || house.runner().back().isPresent()) {
            house.writer().submit((connection, sink) -> {
                // Another act may have journaled it meanwhile.
                Optional<UpkeepActs.ClockStep> step = noticed.or(house.runner()::back);
                if (step.isPresent()) {
                    sink.accept(house.runner()
                            .run(
                                    connection,
                                    Order.plain(order.session(), house.core(UpkeepActs.CLOCK_STEP), step.get())));
                }
                return null;
            });
        }
        return house.writer().submit((connection, sink) -> {
            if (order.session() != AccountsCore.SETUP) {
                requireOpen(
                        connection, order.session().account(), order.session().name());
            }
            if (!order.approver().isEmpty()) {
                requireOpen(connection, order.approver(), order.approver());
            }
            Written written = house.runner().run(connection, order);
            if (order.act().type().name().equals(UpkeepActs.ERASE)) {
                written = erasing.inTransaction(connection, written);
            }
            sink.accept(written);
            return written.receipt();
        });
    }

    private void requireOpen(Connection connection, String id, String name) throws Refusal {
        Account account = house.store().load(connection, Account.class, id).orElse(null);
        if (account == null || account.isDisabled()) {
            throw new Refusal(LedgerCore.class, "session.ended", account == null ? name : account.getName());
        }
    }

    /** Runs one of the ledger's own acts without waiting for it. */
    CompletableFuture<Receipt> submitCore(Session session, String act, java.lang.Record input) {
        return write(Order.plain(session, house.core(act), input));
    }

    /** Runs one of the ledger's own acts. */
    Receipt core(Session session, String act, java.lang.Record input) throws Refusal {
        return await(submitCore(session, act, input));
    }

    /** The same as part of a work item, or of none when it is null. */
    Receipt core(Session session, String act, java.lang.Record input, String workItem) throws Refusal {
        var order = Order.plain(session, house.core(act), input);
        return await(write(order.within(workItem)));
    }

    static <T> T await(CompletableFuture<T> future) throws Refusal {
        try {
            return future.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case Refusal refusal -> throw refusal;
                case RuntimeException other -> throw other;
                default -> throw failure;
            }
        }
    }

    @Override
    public Preview preview(Session session, Submission submission) throws Refusal {
        var now = new Submission(
                submission.act(),
                submission.input(),
                submission.happened(),
                Optional.empty(),
                new Confirmation.None(),
                submission.workItem(),
                submission.expected(),
                submission.carried());
        Guard.present(session);
        guard.role(session, house.catalogue().get(submission.act()).type());
        Order<?> order = requests.unchecked(session, now);
        return await(house.writer().<Preview>submit((connection, sink) -> {
            try {
                return house.runner().preview(connection, order);
            } finally {
                connection.rollback();
            }
        }));
    }

    @Override
    public Preview preview(Session session, String number) throws Refusal {
        Request request = waiting(number, null);
        if (request.getKind() == RequestKind.POST_APPROVAL) {
            throw new Refusal(LedgerCore.class, "request.kind", number);
        }
        return preview(session, requests.submission(request, house.clock()));
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
    public <T extends Record> T open(Session session, Class<T> type, String id) throws Refusal {
        return reader.open(session, type, id);
    }

    @Override
    public void recordAccess(Session session, AccessKind kind, String what, List<String> records) throws Refusal {
        Guard.present(session);
        core(session, UpkeepActs.ACCESS, new UpkeepActs.Access(kind, what, records));
        house.writer().forceMirror();
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
    public Upkeep upkeep() {
        return upkeep;
    }

    /** Work that goes on beside the user's: backups in time, erasures a power cut left unfinished. */
    void startUpkeep(Session session) throws Refusal {
        try {
            erasing.follow(Upkeep.Progress.NONE);
        } catch (Refusal left) {
            // What an erasure could not reach yet must not keep the desk from working; the next start tries again.
            LOG.error("an erasure has not reached every copy: {}", left.getMessage(), left);
        }
        schedule = new BackupSchedule(
                upkeep,
                session.working(),
                house.profiles().getOr(BackupProfile.class, today(), new BackupProfile(24, 14)),
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
