// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.check;

import static fudaban.model.ModelPackage.Literals.PERSON__COMMON_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__FAMILY_KANA;
import static fudaban.model.ModelPackage.Literals.PERSON__FAMILY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__FORMER_FAMILY_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__GIVEN_KANA;
import static fudaban.model.ModelPackage.Literals.PERSON__GIVEN_NAME;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Person;
import fudaban.office.names.SearchFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of people in free text: whole names as they are or in kana, and family names with a title behind them. A family name alone is not looked for;
 * too many of them are words. Variants of characters, spaces and widths do not hide a name.
 *
 * <p>The texts are cut into all their short pieces once, and the people are read past them page by page: the time is that of reading the people, whatever the
 * number of texts.
 */
public final class KnownNames {
    private static final int LONGEST = 16;
    private static final List<String> TITLES =
            List.of("様", "さん", "氏", "殿", "君", "くん", "さま", "先生", "係長", "課長", "部長", "室長", "班長", "主任", "専門官");

    private final SearchFolding folding = new SearchFolding();
    private final Map<String, Set<String>> placesOf = new HashMap<>();

    /** Takes a text into account. */
    public void text(String place, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        String folded = folding.fold(text);
        int length = folded.length();
        for (int from = 0; from < length; from++) {
            for (int to = from + 2; to <= Math.min(length, from + LONGEST); to++) {
                placesOf.computeIfAbsent(folded.substring(from, to), piece -> new LinkedHashSet<>(2))
                        .add(place);
            }
        }
    }

    /** The names found, by place. Whoever may not see names finds none. */
    public List<Finding> find(Ledger ledger, Session reader) throws Refusal {
        Set<Finding> found = new LinkedHashSet<>();
        if (placesOf.isEmpty()) {
            return List.of();
        }
        List<String> titles = TITLES.stream().map(folding::fold).toList();
        Map<String, List<String>> families = new HashMap<>();
        Set<String> wholes = new HashSet<>();
        var query = Query.of(Person.class).limit(1000);
        Optional<Query.Cursor> next = Optional.empty();
        do {
            var page = ledger.list(reader, query.after(next.orElse(null)));
            for (Row row : page.rows()) {
                String family = text(row, PERSON__FAMILY_NAME);
                whole(family + text(row, PERSON__GIVEN_NAME), wholes, found);
                whole(text(row, PERSON__FAMILY_KANA) + text(row, PERSON__GIVEN_KANA), wholes, found);
                whole(text(row, PERSON__COMMON_NAME), wholes, found);
                titled(family, titles, families, found);
                titled(text(row, PERSON__FORMER_FAMILY_NAME), titles, families, found);
            }
            next = page.next();
        } while (next.isPresent());
        return List.copyOf(found);
    }

    private static String text(Row row, org.eclipse.emf.ecore.EAttribute feature) {
        Object value = row.get(feature);
        return value == null ? "" : value.toString();
    }

    private void whole(String name, Set<String> seen, Set<Finding> found) {
        // Two characters may be a word; three are a name.
        if (name.length() >= 3 && seen.add(name)) {
            hit(folding.fold(name), name, found);
        }
    }

    private void titled(String family, List<String> titles, Map<String, List<String>> seen, Set<Finding> found) {
        if (!family.isEmpty() && seen.putIfAbsent(family, List.of()) == null) {
            String folded = folding.fold(family);
            for (int i = 0; i < titles.size(); i++) {
                hit(folded + titles.get(i), family + TITLES.get(i), found);
            }
        }
    }

    private void hit(String folded, String name, Set<Finding> found) {
        Set<String> places = folded.length() < 2 ? null : placesOf.get(folded);
        if (places != null) {
            places.forEach(place -> found.add(new Finding(Finding.Kind.NAME, place, name)));
        }
    }
}
