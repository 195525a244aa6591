// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.model.Account;
import fudaban.model.Record;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreed list of those who handle 保護すべき情報 (仕様書 6 e 2). What the role's {@link fudaban.ledger.profile.SightProfile} allows is the most an account sees; of
 * 保護すべき情報 it sees nothing unless it is handled by every list there is. An OSGi service of the topic that keeps the list; personal data is not its business.
 */
public interface HandlerList {
    /**
     * Whether an account may handle 保護すべき情報 on a day. Asked again after an entry that may have changed the list, and when another day begins.
     *
     * @param records the records as they are committed
     */
    boolean handles(Records records, Account account, LocalDate day) throws Refusal;

    /** Whether an entry may have changed the list. Called after every entry of the desk: to be told by its act. */
    boolean changedBy(Entry entry);

    /** What a list is read from. */
    interface Records {
        /** Records by query, at most its limit; nothing is masked. */
        <T extends Record> List<T> list(Query<T> query);

        /** The profile of a kind in force on the day, or null where no pack brings one. */
        <P> P profile(Class<P> kind) throws Refusal;
    }
}
