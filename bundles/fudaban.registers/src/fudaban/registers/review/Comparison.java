// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.review.ReviewActs.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The register against a list of the system itself. Knows no ledger; the same input gives the same findings in the same order. */
public final class Comparison {
    private final LocalDate taken;
    private final int dormantDays;
    private final List<Found> found = new ArrayList<>();
    private int matching;

    private Comparison(LocalDate taken, int dormantDays) {
        this.taken = taken;
        this.dormantDays = dormantDays;
    }

    /**
     * An account as the register has it.
     *
     * @param person id of its owner's record, or null
     * @param left the day its owner left, or null
     */
    public record Known(String name, boolean active, String person, String ownerName, String rights, LocalDate left) {}

    /**
     * Something that is not as the register says.
     *
     * @param recorded what the register says, or empty
     * @param listed what the list says, or empty
     */
    public record Found(
            String name,
            FindingKind kind,
            String person,
            String ownerName,
            String recorded,
            String listed,
            LocalDate lastLogin) {}

    /** @param matching accounts of which nothing was found */
    public record Result(List<Found> found, int matching) {}

    /**
     * Compares.
     *
     * @param taken the day the list was collected; who left on it or before has left
     * @param dormantDays days without a log-in after which an account is 長期間未使用
     */
    public static Result of(List<Known> register, List<Listed> list, LocalDate taken, int dormantDays) {
        var comparison = new Comparison(taken, dormantDays);
        Map<String, Known> known = new LinkedHashMap<>();
        register.forEach(each -> known.put(each.name(), each));
        Map<String, Listed> listed = new HashMap<>();
        for (Listed each : list) {
            listed.put(each.name(), each);
            Known record = known.get(each.name());
            comparison.count(record == null ? comparison.unknown(each) : comparison.both(record, each));
        }
        for (Known record : known.values()) {
            if (!listed.containsKey(record.name())) {
                comparison.count(comparison.missing(record));
            }
        }
        return new Result(List.copyOf(comparison.found), comparison.matching);
    }

    /** What may be decided on a finding: what nobody answers for cannot simply stay. */
    public static Set<FindingDecision> decisions(FindingKind kind) {
        return switch (kind) {
            case UNKNOWN, OWNERLESS, STILL_ENABLED, OWNER_LEFT ->
                Set.of(FindingDecision.REMOVE, FindingDecision.RECORD);
            case RIGHTS -> Set.of(FindingDecision.RESTORE, FindingDecision.RECORD, FindingDecision.REMOVE);
            case DORMANT -> Set.of(FindingDecision.KEEP, FindingDecision.REMOVE);
            case MISSING -> Set.of(FindingDecision.RECORD, FindingDecision.KEEP);
        };
    }

    private void count(boolean same) {
        matching += same ? 1 : 0;
    }

    private boolean unknown(Listed each) {
        String owner = each.ownerName();
        found.add(new Found(each.name(), FindingKind.UNKNOWN, null, owner, "", text(each.rights()), each.lastLogin()));
        return false;
    }

    private boolean both(Known record, Listed each) {
        int before = found.size();
        if (!record.active()) {
            if (each.enabled()) {
                find(record, each, FindingKind.STILL_ENABLED, "", text(each.rights()));
            }
            return found.size() == before;
        }
        if (!each.enabled()) {
            find(record, each, FindingKind.MISSING, text(record.rights()), "");
            return false;
        }
        if (record.person() == null && text(record.ownerName()).isBlank()) {
            find(record, each, FindingKind.OWNERLESS, text(record.rights()), text(each.rights()));
        }
        if (record.left() != null && !record.left().isAfter(taken)) {
            find(record, each, FindingKind.OWNER_LEFT, record.left().toString(), "");
        }
        if (each.rights() != null && !parts(each.rights()).equals(parts(text(record.rights())))) {
            find(record, each, FindingKind.RIGHTS, text(record.rights()), each.rights());
        }
        if (each.lastLogin() != null && each.lastLogin().plusDays(dormantDays).isBefore(taken)) {
            find(record, each, FindingKind.DORMANT, "", each.lastLogin().toString());
        }
        return found.size() == before;
    }

    private boolean missing(Known record) {
        if (record.active()) {
            found.add(new Found(
                    record.name(),
                    FindingKind.MISSING,
                    record.person(),
                    record.ownerName(),
                    text(record.rights()),
                    "",
                    null));
        }
        return !record.active();
    }

    private void find(Known record, Listed each, FindingKind kind, String recorded, String listed) {
        found.add(new Found(
                record.name(), kind, record.person(), record.ownerName(), recorded, listed, each.lastLogin()));
    }

    /** Rights are a set: their order, the sign between them and upper or lower case do not count. */
    private static Set<String> parts(String rights) {
        Set<String> parts = new TreeSet<>();
        for (String part : rights.split("[,、;；/／・\\s　]+")) {
            if (!part.isBlank()) {
                parts.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        return parts;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
