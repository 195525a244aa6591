// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.personnel.table.TableShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param directory which directory services are asked, and how
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
     * Directory services (LDAP) and their attributes.
     *
     * @param filter which entries are accounts
     * @param name attributes with the log-in name, the first that is there counts
     * @param owner the same for the owner's name
     * @param rights attribute with groups; of a distinguished name the first part counts
     * @param control attribute with flags of which 2 means disabled, or empty
     * @param lastLogin attributes with the last log-in: generalized time, or 100 ns since 1601
     * @param locked attributes that are there, and not FALSE, where an account is locked
     * @param groups where groups are read from that accounts do not name themselves; null: nowhere
     * @param services which systems have one
     */
    public record Directory(
            String filter,
            List<String> name,
            List<String> owner,
            String rights,
            String control,
            List<String> lastLogin,
            List<String> locked,
            Groups groups,
            List<Service> services) {
        public Directory {
            name = List.copyOf(name);
            owner = List.copyOf(owner);
            lastLogin = List.copyOf(lastLogin);
            locked = locked == null ? List.of() : List.copyOf(locked);
            services = services == null ? List.of() : List.copyOf(services);
        }

        /** That of a system, as the register names it. */
        public Optional<Service> service(String system) {
            return services.stream()
                    .filter(each -> each.system().equals(system))
                    .findFirst();
        }
    }

    /**
     * Groups that name their members.
     *
     * @param filter which entries are groups
     * @param name attribute with their name
     * @param members attributes with the distinguished names or log-in names of who is in them
     */
    public record Groups(String filter, String name, List<String> members) {
        public Groups {
            members = List.copyOf(members);
        }
    }

    /**
     * The directory service that holds the accounts of a system.
     *
     * @param system as the register names it
     * @param url {@code ldaps://host[:port]}, or {@code ldap://host[:port]}
     * @param startTls whether a connection of {@code ldap:} is encrypted before anything is said; without it nobody logs in there
     * @param base distinguished name below which the accounts are
     * @param account distinguished name that may read them; null or empty: whoever asks may. Its password is no part of a profile
     * @param filter in place of the usual one, or null
     * @param elsewhereToo whether it is known that parts of the tree lie on other servers and hold no accounts; else a list with such parts is refused
     */
    public record Service(
            String system,
            String url,
            boolean startTls,
            String base,
            String account,
            String filter,
            boolean elsewhereToo) {
        /** Whether somebody logs in there. */
        public boolean logsIn() {
            return account != null && !account.isBlank();
        }

        /** What is said goes through TLS. */
        public boolean encrypted() {
            return startTls || url.regionMatches(true, 0, "ldaps:", 0, 6);
        }
    }
}
