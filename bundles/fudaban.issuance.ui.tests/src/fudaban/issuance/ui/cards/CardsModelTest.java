// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardsModelTest {
    private static final Row CARD = new Row(
            "1",
            1,
            Map.of(
                    Literals.CREDENTIAL__NUMBER,
                    "A0000001",
                    Literals.CREDENTIAL__STATE,
                    CredentialState.SUSPENDED,
                    Literals.CREDENTIAL__EXPIRES_ON,
                    LocalDate.of(2026, 3, 31)),
            Set.of(Literals.CREDENTIAL__HOLDER_NAME));

    private final Words names = Names.words(Locale.JAPAN);
    private final List<Query<?>> asked = new ArrayList<>();
    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "list" -> {
                    asked.add((Query<?>) arguments[1]);
                    yield new Page(List.of(CARD), Optional.empty());
                }
                case "count" -> new Count(10_000, true);
                case "groups" ->
                    List.of(new Group(CredentialState.SUSPENDED, 12), new Group(CredentialState.ACTIVE, 4988));
                default -> throw new AssertionError(method);
            });

    @Test
    void listsByNumberAndCountsTheStatesInTheOrderOfACardsLife() {
        var model = new CardsModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), Runnable::run);
        List<Choice> states = new ArrayList<>();
        model.onStates(states::addAll);
        model.search().refresh();
        assertEquals(Literals.CREDENTIAL__NUMBER, asked.getFirst().order().orElseThrow());
        assertEquals(
                List.of("すべて 5,000", "有効 4,988", "失効中 12", "期限間近 ", "期限切れ "),
                states.stream().map(c -> c.label() + " " + c.count()).toList());
        assertEquals("10,000+", model.table().count().orElseThrow().toString());
    }

    @Test
    void oneCardStandsInTheSearchFieldAndAnotherTextShowsTheOthersAgain() {
        var model = new CardsModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), Runnable::run);
        model.only("A0000001");
        model.type("A0000001");
        assertEquals(Optional.of("A0000001"), model.alone());
        assertEquals(1, asked.getLast().conditions().size());
        assertEquals("A0000001", asked.getLast().text());
        model.type("");
        assertEquals(Optional.empty(), model.alone());
        assertFalse(model.search().narrowed());
        assertEquals(List.of(), asked.getLast().conditions());
    }

    @Test
    void anyChoiceShowsTheOtherCardsAgainAndAllIsAChoiceThen() {
        var model = new CardsModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), Runnable::run);
        model.only("A0000001");
        assertNotNull(model.chosen(), "すべて is not what is shown");
        model.choose(null);
        assertNull(model.chosen());
        assertFalse(model.search().narrowed());
        assertEquals("", asked.getLast().text());
    }

    @Test
    void cellsAreInWordsInWarekiAndMasked() {
        List<String> texts =
                CardColumns.all(names).stream().map(column -> column.text(CARD)).toList();
        assertEquals(List.of("A0000001", "失効中", Row.MASK, "", "", "R8.3.31", "", ""), texts);
    }
}
