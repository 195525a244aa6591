// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.RequestKind;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.shell.Seat;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What 決裁・予約 asks of the ledger. */
class RequestsModelTest {
    private final List<Query<?>> asked = new ArrayList<>();
    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "list" -> {
                    asked.add((Query<?>) arguments[1]);
                    yield new Page(List.of(), Optional.empty());
                }
                case "count" -> new Count(3, false);
                case "groups" -> List.of(new Group(RequestKind.PAPER, 2), new Group(RequestKind.RESERVATION, 1));
                default -> throw new AssertionError(method);
            });

    private RequestsModel model() {
        return new RequestsModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), Runnable::run);
    }

    private boolean asksFor(Object feature) {
        return asked.getLast().conditions().stream()
                .anyMatch(condition -> condition.feature().equals(feature));
    }

    @Test
    void whatWaitsIsShownFirstAndCountedByKind() {
        var model = model();
        List<Choice> kinds = new ArrayList<>();
        model.onKinds(kinds::addAll);
        model.search().refresh();
        assertTrue(asksFor(Literals.REQUEST__STATE));
        assertEquals(
                List.of("未処理 3", "決裁待ち 2", "予約 1", "事後承認 0", "処理済を含む "),
                kinds.stream().map(kind -> kind.label() + " " + kind.count()).toList());
    }

    @Test
    void aKindNarrowsAndEverythingWidens() {
        var model = model();
        model.choose(RequestKind.RESERVATION);
        assertTrue(asksFor(Literals.REQUEST__KIND));
        model.choose(RequestsModel.ALL);
        assertEquals(List.of(), asked.getLast().conditions());
    }

    @Test
    void aLineOfTodayLeadsToItsNumberWhateverBecameOfIt() {
        var model = model();
        model.only("26-00017-4");
        assertTrue(asksFor(Literals.REQUEST__NUMBER));
        assertEquals(RequestsModel.ALL, model.chosen());
        model.choose(null);
        assertTrue(!asksFor(Literals.REQUEST__NUMBER));
    }
}
