// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What 管理 shows, without widgets: where the data lies, the head of the journal, the backups, the accounts; and the work that is done there. */
final class CareModel {
    static final int KEEP = 14;

    /** The ledger's act that closes an account: who may do it may manage them. */
    private static final String CLOSE = "account.disable";

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Path folder;
    private final List<Runnable> listeners = new ArrayList<>();
    private String head = "";
    private List<Upkeep.Backup> backups = List.of();
    private List<Account> accounts = List.of();
    private Optional<Upkeep.Findings> findings = Optional.empty();

    /** @param folder the data folder */
    CareModel(Seat seat, Work work, Path folder) {
        this.seat = seat;
        this.work = work;
        this.folder = folder;
        this.words = Words.of(CareModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Path folder() {
        return folder;
    }

    String desk() {
        return seat.ledger().desk();
    }

    /** The head as it is printed on the 日報: desk:number=hash. */
    String head() {
        return head;
    }

    /** Newest first. */
    List<Upkeep.Backup> backups() {
        return backups;
    }

    /** Empty where the reader may not see them. */
    List<Account> accounts() {
        return accounts;
    }

    /** What the verification of this session found. */
    Optional<Upkeep.Findings> findings() {
        return findings;
    }

    /** Reads everything anew. */
    void refresh() {
        work.background().execute(() -> {
            String newest = seat.ledger()
                    .journal()
                    .head()
                    .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                    .orElse("");
            List<Upkeep.Backup> kept = seat.ledger().upkeep().backups();
            List<Account> all = accountsSeen();
            work.ui().execute(() -> {
                head = newest;
                backups = kept;
                accounts = all;
                changed();
            });
        });
    }

    private List<Account> accountsSeen() {
        try {
            return seat.ledger().accounts().list(seat.session());
        } catch (Refusal notForThisReader) {
            return List.of();
        }
    }

    /**
     * Makes an account; in the background.
     *
     * @param password cleared
     */
    void create(String name, String person, Role role, Employer employer, char[] password) throws Refusal {
        seat.ledger().accounts().create(seat.session(), name, person, role, employer, password);
    }

    /** Whether it is the account of the one who sits here. */
    boolean isOwn(Account account) {
        return !account.isDisabled() && seat.session().name().equals(account.getName());
    }

    /** The log-in name of the one who sits here. */
    String own() {
        return seat.session().name();
    }

    /** Whether the one who sits here may close accounts and give others a password. */
    boolean mayManage() {
        return seat.ledger().acts().stream()
                .anyMatch(act -> act.name().equals(CLOSE)
                        && act.roles().contains(seat.session().role()));
    }

    /**
     * Gives a new password; in the background. One's own only to who knows the one before.
     *
     * @param before cleared; empty for another's
     * @param fresh cleared
     */
    void password(String name, char[] before, char[] fresh) throws Refusal {
        if (name.equals(own())) {
            seat.ledger().logIn(name, before);
        }
        seat.ledger().accounts().password(seat.session(), name, fresh);
    }

    /** Closes an account; in the background. */
    void close(String name, String reason) throws Refusal {
        seat.ledger().accounts().disable(seat.session(), name, reason);
    }

    /** Makes a backup now. */
    Task backup() {
        return progress -> {
            Path file = seat.ledger().upkeep().backup(seat.session().working(), KEEP, upkeep(progress));
            return words.say("backup.done", file.getFileName());
        };
    }

    /** Checks chain, mirror, payload and records against each other, and heads printed on paper. */
    Task verify(List<String> heads) {
        return progress -> {
            Upkeep.Findings found = seat.ledger().upkeep().verify(seat.session().working(), heads, upkeep(progress));
            work.ui().execute(() -> {
                findings = Optional.of(found);
                changed();
            });
            return found.sound()
                    ? words.say("verify.sound", found.entries(), found.records())
                    : words.say("verify.faults", found.faults().size());
        };
    }

    private static Upkeep.Progress upkeep(Progress progress) {
        return new Upkeep.Progress() {
            @Override
            public void done(long work, long of) {
                progress.total(of);
                progress.done(work);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
