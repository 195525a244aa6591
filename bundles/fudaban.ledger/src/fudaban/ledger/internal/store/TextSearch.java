// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import fudaban.model.Classification;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds records by text. The text's words must all be found, each in some feature the reader may see: within the folded value, or, of a feature with
 * exact search,
 * as the whole of it. That condition is exact; the search table only narrows the records down where a word is rare.
 */
final class TextSearch {
    private final TextKeys keys;

    TextSearch(TextKeys keys) {
        this.keys = keys;
    }

    /** A piece for each word of a search text, all of which must be found; none when it is blank. */
    List<Piece> of(RecordType type, String text, Set<Classification> sight) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Column> columns = type.searched().stream()
                .filter(column -> Schema.sees(sight, column.classification()))
                .toList();
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.strip().split("[\\s\\u3000]+")) {
            words.add(keys.fold(word));
        }
        words.remove("");
        if (columns.isEmpty() || words.isEmpty()) {
            Where nothing = Where.of("1 = 0");
            return List.of(new Piece(Optional.empty(), nothing, nothing, List.of(), false, false));
        }
        List<Piece> pieces = new ArrayList<>();
        for (String word : words) {
            Where holds = holds(columns, word);
            List<List<Where>> ways = ways(type, columns, word);
            ways.forEach(ids -> pieces.add(new Piece(Optional.empty(), holds, holds, ids, false, false)));
            if (ways.isEmpty()) {
                pieces.add(new Piece(Optional.empty(), holds, holds, List.of(), false, false));
            }
        }
        return pieces;
    }

    private static Where holds(List<Column> columns, String word) {
        var any = new Where();
        for (Column column : columns) {
            String fold = "t." + column.foldName();
            String condition =
                    column.search() == Column.Search.EXACT ? fold + " = ?" : "POSITION(? IN " + fold + ") > 0";
            any = any.or(Where.of(condition, Kind.TEXT, word));
        }
        return any.within("(", ")");
    }

    /** The ways to narrow down by the search table: by each 2-gram of the word, and by all of them together. */
    private List<List<Where>> ways(RecordType type, List<Column> columns, String word) {
        List<String> seen = columns.stream()
                .map(column -> column.classification().getName())
                .distinct()
                .toList();
        Where scope = Where.of("g.type = ?", Kind.TEXT, type.name())
                .and(Where.of("g.classification IN " + Where.marks(seen.size()), Kind.TEXT, seen));
        List<Where> exact = new ArrayList<>();
        if (columns.stream().anyMatch(column -> column.search() == Column.Search.EXACT)) {
            exact.add(ids(
                    Where.of("g.gram = ?", Kind.TEXT, SearchIndex.exact(word)).and(scope)));
        }
        List<List<Where>> ways = new ArrayList<>();
        if (columns.stream().noneMatch(column -> column.search() == Column.Search.TEXT)) {
            ways.add(exact);
        } else if (word.codePointCount(0, word.length()) == 1) {
            Where begins = Where.of("g.gram >= ?", Kind.TEXT, word)
                    .and(Where.of("g.gram < ?", Kind.TEXT, Character.toString(word.codePointAt(0) + 1)));
            ways.add(with(exact, ids(begins.and(scope))));
        } else {
            List<String> grams = keys.grams(word).stream()
                    .filter(gram -> gram.codePointCount(0, gram.length()) > 1)
                    .toList();
            grams.forEach(gram -> ways.add(
                    with(exact, ids(Where.of("g.gram = ?", Kind.TEXT, gram).and(scope)))));
            if (grams.size() > 1) {
                ways.add(with(exact, together(type, grams, scope)));
            }
        }
        return ways;
    }

    private static Where together(RecordType type, List<String> grams, Where scope) {
        var joins = new Where();
        for (int i = 1; i < grams.size(); i++) {
            joins = joins.then(Where.of(
                    " JOIN search_gram g%1$d ON g%1$d.gram = ? AND g%1$d.type = ? AND g%1$d.record_id = g.record_id"
                            .formatted(i),
                    Kind.TEXT,
                    List.of(grams.get(i), type.name())));
        }
        return Where.of("SELECT g.record_id AS id FROM search_gram g")
                .then(joins)
                .then(Where.of("g.gram = ?", Kind.TEXT, grams.getFirst())
                        .and(scope)
                        .clause());
    }

    private static Where ids(Where condition) {
        return condition.within("SELECT g.record_id AS id FROM search_gram g WHERE ", "");
    }

    private static List<Where> with(List<Where> exact, Where parts) {
        List<Where> both = new ArrayList<>(exact);
        both.add(parts);
        return both;
    }
}
