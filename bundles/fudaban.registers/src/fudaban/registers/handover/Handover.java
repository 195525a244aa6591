// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.RowReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where a handover stands: its rows, and for 引渡し what the desk knows of what must not stay behind. */
public final class Handover {
    /** 引継ぎ受け or 引渡し begins: the rows of its profile are entered. Input {@link Begin}. */
    public static final String BEGIN = "registers.handover-begin";

    private final Ledger ledger;
    private final Session reader;
    private final HandoverProfile profile;
    private final LocalDate today;

    /** As this account sees it. */
    public Handover(Ledger ledger, Session reader) throws Refusal {
        this.ledger = ledger;
        this.reader = reader;
        this.today = LocalDate.now(ledger.clock());
        this.profile = ledger.profile(HandoverProfile.class, today);
    }

    /**
     * @param taken whether it is taken over, not handed out
     * @param party name of the party in the profile
     */
    public record Begin(boolean taken, String party) {}

    /** What the desk itself knows of. */
    public enum Evidence {
        /** 貸与資料 that are not back. */
        LENT,
        /** Media that are not back. */
        MEDIA,
        /** What left as 保護すべき情報 and was neither handed in, destroyed nor released. */
        PROTECTED,
        /** Accounts of the contractor at this desk that can still log in. */
        ACCOUNTS,
        /** Work that was begun and is not finished. */
        WORK,
        /** People who may still see 保護すべき情報. */
        HANDLERS
    }

    /** @param left how many are left; 0: nothing stays behind */
    public record Check(Evidence evidence, long left) {}

    /** What is agreed. */
    public HandoverProfile profile() {
        return profile;
    }

    /** The rows of one direction, those that were cancelled left out. */
    public List<RowReader.Entry> rows(boolean taken) throws Refusal {
        String direction = profile.direction(taken);
        return new RowReader(ledger, reader)
                .list(RowReader.Filter.of(profile.register())).stream()
                        .filter(row -> row.state() != RowState.CANCELLED
                                && row.value("direction").equals(direction))
                        .toList();
    }

    /** What the desk knows of what is left. */
    public List<Check> checks() throws Refusal {
        RegisterProfile registers = ledger.profile(RegisterProfile.class, today);
        List<Check> checks = new ArrayList<>();
        open(Evidence.LENT, profile.lent(), checks);
        open(Evidence.MEDIA, profile.media(), checks);
        open(Evidence.PROTECTED, registers.protectedLog(), checks);
        long accounts = ledger.accounts().list(reader).stream()
                .filter(account -> !account.isDisabled() && account.getEmployer() == Employer.CONTRACTOR)
                .count();
        checks.add(new Check(Evidence.ACCOUNTS, accounts));
        long work = 0;
        for (WorkState state : List.of(WorkState.RUNNING, WorkState.PAUSED)) {
            work += count(Query.of(WorkItem.class).where(ModelPackage.Literals.WORK_ITEM__STATE, state));
        }
        checks.add(new Check(Evidence.WORK, work));
        open(Evidence.HANDLERS, registers.handlers(), checks);
        return checks;
    }

    private void open(Evidence evidence, String register, List<Check> checks) throws Refusal {
        if (register != null) {
            checks.add(new Check(
                    evidence,
                    count(Query.of(RegisterRow.class)
                            .where(Literals.REGISTER_ROW__REGISTER, register)
                            .where(Literals.REGISTER_ROW__STATE, RowState.OPEN))));
        }
    }

    private long count(Query<?> query) throws Refusal {
        return ledger.count(reader, query).number();
    }
}
