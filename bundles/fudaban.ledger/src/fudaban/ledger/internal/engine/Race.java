// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.Account;
import fudaban.model.Record;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody is told who was not the first to change a record: who was, and which values there are now, as far as he may see them. */
final class Race {
    private static final int SHOWN = 5;

    private final Transaction.House house;
    private final Connection connection;
    private final Session reader;

    Race(Transaction.House house, Connection connection, Session reader) {
        this.house = house;
        this.connection = connection;
        this.reader = reader;
    }

    /** A value that is another one than it was. */
    private record Changed(String before, String after) {}

    /**
     * The sentence.
     *
     * @param record as it is now
     * @param expected the version that the act was prepared for
     * @param mine values that the act has set, by feature; empty where it was refused before it ran
     */
    Refusal lost(Record record, long expected, Map<String, String> mine) throws Refusal {
        List<Word> words = new ArrayList<>();
        Map<String, Changed> changed = new LinkedHashMap<>();
        Entry last = null;
        for (Entry entry : house.journal().touching(connection, record.getId())) {
            Optional<RecordChange> change = change(entry, record.getId());
            if (change.isPresent() && change.get().version() > expected) {
                collect(change.get(), changed);
                last = entry;
            }
        }
        changed.forEach((feature, values) -> words.add(word(record, feature, values, mine.get(feature))));
        Word said = locale -> words.stream()
                .limit(SHOWN)
                .map(word -> word.in(locale))
                .collect(Collectors.joining(locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? "、" : ", "));
        long now = record.getVersion();
        return last == null || words.isEmpty()
                ? new Refusal(Transaction.class, "race.lost", name(record), expected, now)
                : new Refusal(Race.class, "race.lost-values", name(record), expected, now, by(last), last.desk(), said);
    }

    private Optional<RecordChange> change(Entry entry, String id) throws Refusal {
        byte[] sealed = house.journal()
                .payload(connection, entry.desk(), entry.number())
                .orElse(null);
        if (sealed == null) {
            return Optional.empty();
        }
        return house.vault().open(entry.desk(), entry.number(), sealed).changes().stream()
                .filter(change -> change.id().equals(id) && !change.erased())
                .map(change -> Masking.of(house.schema(), reader, change, Masking.hidden(reader, change)))
                .findFirst();
    }

    private static void collect(RecordChange change, Map<String, Changed> changed) {
        var features = new java.util.TreeSet<>(change.before().keySet());
        features.addAll(change.after().keySet());
        for (String feature : features) {
            Changed first = changed.get(feature);
            String before = first == null ? change.before().get(feature) : first.before();
            changed.put(feature, new Changed(before, change.after().get(feature)));
        }
    }

    private Word word(Record record, String feature, Changed values, String mine) {
        var known = record.eClass().getEStructuralFeature(feature);
        Word name = known == null ? locale -> feature : Labels.word(known);
        boolean seen = reader.sees(house.schema().classification(house.schema().typeName(record), feature));
        return mine == null || !seen
                ? new Refusal(Race.class, "race.value", name, text(values.before()), text(values.after()))
                : new Refusal(
                        Race.class, "race.value-mine", name, text(values.before()), text(values.after()), text(mine));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private String by(Entry entry) {
        return house.store()
                .load(connection, Account.class, entry.account())
                .map(Account::getName)
                .orElse(entry.account());
    }

    /** How a sentence may name the record to who acts: by its label, or by its id where that is above the sight. */
    private String name(Record record) {
        house.schema().mask(record, reader.sight());
        return record.getLabel() == null ? record.getId() : record.getLabel();
    }
}
