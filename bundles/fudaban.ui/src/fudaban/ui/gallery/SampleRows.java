// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.ui.Work;
import fudaban.ui.table.RecordSource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;

/** Invented cards, or one of the ways in which there are none. */
record SampleRows(Words words, Mood mood) implements RecordSource {
    /** How it answers. */
    enum Mood {
        FULL,
        /** Never. */
        LOADING,
        NONE,
        FAILING
    }

    private static final List<CredentialState> STATES = List.of(
            CredentialState.ACTIVE,
            CredentialState.SUSPENDED,
            CredentialState.ACTIVE,
            CredentialState.RETIRED,
            CredentialState.ACTIVE,
            CredentialState.ISSUED);
    private static final int CARDS = 24;

    /** Answers at once, or never. */
    Work work() {
        return mood == Mood.LOADING ? new Work(task -> {}, Runnable::run) : Work.direct();
    }

    private List<Row> rows(Query<?> query) {
        return IntStream.range(0, CARDS)
                .mapToObj(this::row)
                .filter(row -> query.conditions().stream()
                        .filter(each -> each.operator() == Query.Operator.IS)
                        .allMatch(each -> each.values().contains(row.get(each.feature()))))
                .toList();
    }

    private Row row(int i) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(CREDENTIAL__NUMBER, "A%07d".formatted(i + 1));
        values.put(CREDENTIAL__STATE, STATES.get(i % STATES.size()));
        values.put(CREDENTIAL__UNIT_NAME, words.say(i % 2 == 0 ? "sample.unit" : "sample.unit.other"));
        values.put(CREDENTIAL__EXPIRES_ON, LocalDate.of(2026, 10, 1).plusDays(i * 7L));
        if (i % 4 != 3) {
            values.put(CREDENTIAL__HOLDER_NAME, words.say("sample.name"));
        }
        return new Row("sample" + i, 1, values, i % 4 == 3 ? Set.of(CREDENTIAL__HOLDER_NAME) : Set.of());
    }

    @Override
    public Page page(Query<?> query) throws Refusal {
        fail();
        return new Page(mood == Mood.NONE ? List.of() : rows(query), Optional.empty());
    }

    @Override
    public Count count(Query<?> query) throws Refusal {
        fail();
        return new Count(mood == Mood.NONE ? 0 : CARDS, false);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) {
        return STATES.stream()
                .distinct()
                .map(state -> new Group(state, rows(query.where(feature, state)).size()))
                .toList();
    }

    private void fail() throws Refusal {
        if (mood == Mood.FAILING) {
            throw new Refusal(SampleRows.class, "sample.failure");
        }
    }

    @Override
    public void exported(String what, List<String> records) throws Refusal {
        throw new Refusal(SampleRows.class, "sample.prove");
    }

    @Override
    public void printed(String what, List<String> records) throws Refusal {
        throw new Refusal(SampleRows.class, "sample.prove");
    }
}
