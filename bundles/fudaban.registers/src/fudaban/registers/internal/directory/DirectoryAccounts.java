// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import fudaban.registers.Registry;
import fudaban.registers.internal.directory.LdapSearch.Found;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewActs.Listed;
import fudaban.registers.review.ReviewProfile.Directory;
import fudaban.registers.review.ReviewProfile.Service;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** The accounts of a directory service as a collected list. */
public final class DirectoryAccounts {
    private static final int DISABLED = 2;
    private static final int MOST_GROUPS = 5_000;

    private final Directory directory;
    private final Service service;
    private final ZoneId zone;
    /** Names of groups by who is in them: a distinguished name, or a log-in name. */
    private final Map<Object, Set<String>> groups = new HashMap<>();

    private DirectoryAccounts(Directory directory, Service service, ZoneId zone) {
        this.directory = directory;
        this.service = service;
        this.zone = zone;
    }

    /**
     * Asks it.
     *
     * @param authorities PEM: certificates of others are not taken, where it is there
     * @param password of the service's account; the caller clears it
     * @throws Refusal when it cannot be asked or does not give the whole list
     */
    public static CollectedFile collect(
            Directory directory, Service service, Path authorities, char[] password, ZoneId zone) throws Refusal {
        var accounts = new DirectoryAccounts(directory, service, zone);
        try (var search = LdapSearch.open(service, DirectoryTrust.of(authorities), password)) {
            return accounts.collect(search);
        }
    }

    private CollectedFile collect(LdapSearch search) throws Refusal {
        boolean own = service.filter() != null && !service.filter().isBlank();
        List<Found> found = search.all(own ? service.filter() : directory.filter(), attributes(), ReviewActs.MOST);
        List<Found> answered = new ArrayList<>(found);
        if (directory.groups() != null) {
            List<String> wanted = new ArrayList<>(directory.groups().members());
            wanted.add(directory.groups().name());
            List<Found> named = search.all(directory.groups().filter(), wanted, MOST_GROUPS);
            named.forEach(this::group);
            answered.addAll(named);
        }
        List<Listed> listed = new ArrayList<>();
        for (Found each : found) {
            listed.add(listed(each));
        }
        listed.sort(Comparator.comparing(Listed::name));
        return new CollectedFile("LDAP " + service.system(), hash(answered), listed);
    }

    private List<String> attributes() {
        Set<String> wanted = new LinkedHashSet<>(directory.name());
        wanted.addAll(directory.owner());
        wanted.addAll(directory.lastLogin());
        wanted.addAll(directory.locked());
        for (String each : new String[] {directory.rights(), directory.control()}) {
            if (each != null && !each.isBlank()) {
                wanted.add(each);
            }
        }
        return List.copyOf(wanted);
    }

    private void group(Found group) {
        String name = group.first(List.of(directory.groups().name()));
        for (String attribute : directory.groups().members()) {
            for (String member : group.all(attribute)) {
                groups.computeIfAbsent(key(member), any -> new TreeSet<>()).add(name == null ? group.dn() : name);
            }
        }
    }

    private Listed listed(Found entry) throws Refusal {
        String name = entry.first(directory.name());
        if (name == null) {
            throw Registry.refusal("directory.name", service.system(), entry.dn(), String.join(", ", directory.name()));
        }
        Set<String> rights = new TreeSet<>();
        entry.all(directory.rights()).forEach(each -> rights.add(first(each)));
        for (Object key : List.of(key(entry.dn()), name)) {
            rights.addAll(groups.getOrDefault(key, Set.of()));
        }
        String last = entry.first(directory.lastLogin());
        return new Listed(
                name,
                entry.first(directory.owner()),
                told() ? String.join("、", rights) : null,
                enabled(entry),
                last == null
                        ? null
                        : DirectoryTime.day(last, zone)
                                .orElseThrow(() -> Registry.refusal("directory.time", service.system(), name, last))
                                .orElse(null));
    }

    /** Whether rights are asked for at all. */
    private boolean told() {
        return directory.groups() != null
                || directory.rights() != null && !directory.rights().isBlank();
    }

    private boolean enabled(Found entry) {
        for (String each : entry.all(directory.control())) {
            if (each.matches("\\d{1,10}") && (Long.parseLong(each) & DISABLED) != 0) {
                return false;
            }
        }
        return directory.locked().stream()
                .flatMap(each -> entry.all(each).stream())
                .allMatch(each -> each.equalsIgnoreCase("FALSE"));
    }

    /** Distinguished names are the same however they are written. */
    private static Object key(String text) {
        try {
            return text.contains("=") ? new LdapName(text) : text;
        } catch (InvalidNameException plain) {
            return text;
        }
    }

    /** The first part of a distinguished name; other text as it is. */
    private static String first(String text) {
        return key(text) instanceof LdapName name && !name.isEmpty()
                ? String.valueOf(name.getRdn(name.size() - 1).getValue())
                : text;
    }

    /** Of what was answered, in an order of its own. */
    private static String hash(Collection<Found> answered) {
        var lines = new TreeSet<String>();
        for (Found each : answered) {
            var line = new StringBuilder(each.dn().toLowerCase(Locale.ROOT));
            each.values()
                    .forEach((name, values) -> line.append('\t').append(name).append(values));
            lines.add(line.append('\n').toString());
        }
        return Hash.hex(Hash.sha256(String.join("", lines)));
    }
}
