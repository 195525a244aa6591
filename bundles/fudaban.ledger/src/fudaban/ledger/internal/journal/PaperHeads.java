// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.journal.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Heads printed on paper, as {@code desk:number=hash}: what nobody who alters the database can alter with it. Typed
 * hashes may be cut short to 16 digits, and hold spaces and capitals.
 */
final class PaperHeads {
    private static final Pattern HEAD = Pattern.compile("([a-z0-9-]{1,16}):([1-9]\\d{0,17})=([0-9a-f]{16,64})");

    private final Map<String, Map<Long, List<String>>> wanted = new HashMap<>();

    PaperHeads(List<String> heads, Faults faults) {
        for (String head : heads) {
            var match = HEAD.matcher(head.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
            if (match.matches()) {
                wanted.computeIfAbsent(match.group(1), desk -> new HashMap<>())
                        .computeIfAbsent(Long.valueOf(match.group(2)), number -> new ArrayList<>())
                        .add(match.group(3));
            } else {
                faults.add("head.unreadable", "", "", head);
            }
        }
    }

    Set<String> desks() {
        return new TreeSet<>(wanted.keySet());
    }

    /** Compares an entry of the chain with what paper says of it. */
    void entry(String desk, long number, String hash, Faults faults) {
        var numbers = wanted.get(desk);
        var heads = numbers == null ? null : numbers.remove(number);
        if (heads != null) {
            for (String head : heads) {
                if (!hash.startsWith(head)) {
                    faults.add("head.contradicts", desk + ":" + number, "", head);
                }
            }
        }
    }

    /** What paper says of entries the chain does not have. */
    void end(String desk, long last, Faults faults) {
        wanted.getOrDefault(desk, Map.of()).keySet().stream()
                .sorted()
                .forEach(number -> faults.add(
                        number > last ? "head.beyond" : "head.missing", desk + ":" + number, "", Long.toString(last)));
    }

    /** Head of a chain as it is printed. */
    static String print(Entry entry) {
        return entry.desk() + ":" + entry.number() + "=" + entry.hash();
    }
}
