// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.personnel.table.TableShape;
import java.util.List;
import java.util.Map;

/**
 * How accounts are reviewed (棚卸). A profile, because each office has its own limits and headings.
 *
 * @param numbering number of a review: {@code {fy}} and {@code {seq:2}} as in {@link fudaban.registers.profile.Register}
 * @param dormantDays an account nobody has used for more than so many days is 長期間未使用
 * @param dueDays calendar days until a review is due
 * @param actionDays calendar days until what was decided is to be done
 * @param boxes labels of the 確認欄 of its report
 * @param table how a collected list is read: fields name, ownerName, rights, state, lastLogin, system
 * @param states words for the state in such a list: true when one can log in; no word: one can
 * @param directory how a directory service is asked
 */
public record ReviewProfile(
        String numbering,
        int dormantDays,
        int dueDays,
        int actionDays,
        List<String> boxes,
        TableShape table,
        Map<String, Boolean> states,
        Directory directory) {
    public ReviewProfile {
        boxes = List.copyOf(boxes);
        states = Map.copyOf(states);
    }

    /**
     * Attributes of a directory service (LDAP).
     *
     * @param filter which entries are accounts
     * @param name attributes with the log-in name, the first that is there counts
     * @param owner the same for the owner's name
     * @param rights attribute with groups; of a distinguished name the first part counts
     * @param control attribute with flags of which 2 means disabled, or empty
     * @param lastLogin attributes with the last log-in: generalized time, or 100 ns since 1601
     */
    public record Directory(
            String filter,
            List<String> name,
            List<String> owner,
            String rights,
            String control,
            List<String> lastLogin) {
        public Directory {
            name = List.copyOf(name);
            owner = List.copyOf(owner);
            lastLogin = List.copyOf(lastLogin);
        }
    }
}
