// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindModelTest {
    private static final Seat NOBODY = new Seat(null, null, Locale.JAPAN);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    private static Hit hit(Kind kind, String title, String note) {
        return new Hit(kind, "user", title, note, "", Tone.PLAIN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private FindModel model(FindSource... sources) {
        return new FindModel(NOBODY, new Work(background::add, Runnable::run), Runnable::run, List.of(sources));
    }

    private void run() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static List<String> titles(FindModel model) {
        return model.hits().stream().map(Hit::title).toList();
    }

    @Test
    void oneLetterAsksNobody() {
        var model = model((seat, text, limit) -> {
            asked.add(text);
            return List.of();
        });
        model.type("ス");
        model.type("　ス　");
        run();
        assertTrue(asked.isEmpty());
        model.type("スギヤ");
        run();
        assertEquals(List.of("スギヤ"), asked);
    }

    @Test
    void peopleComeBeforeActionsWhoeverAnswersFirst() {
        var model = model(
                (seat, text, limit) -> List.of(hit(Kind.ACTION, "lock", "")),
                (seat, text, limit) -> List.of(hit(Kind.CARD, "A1", ""), hit(Kind.PERSON, "杉山", "")));
        model.type("スギ");
        run();
        assertEquals(List.of("杉山", "A1", "lock"), titles(model));
        assertFalse(model.searching());
    }

    @Test
    void theAnswerToEarlierLettersIsDropped() {
        var model = model((seat, text, limit) -> List.of(hit(Kind.PERSON, text, "")));
        model.type("スギ");
        model.type("スギヤ");
        Runnable late = background.poll();
        run();
        late.run();
        assertEquals(List.of("スギヤ"), titles(model));
    }

    @Test
    void aSourceThatRefusesFindsNothing() {
        var model = model(
                (seat, text, limit) -> {
                    throw new Refusal(FindModelTest.class, "sight");
                },
                (seat, text, limit) -> List.of(hit(Kind.UNIT, "総務課", "")));
        model.type("総務");
        run();
        assertEquals(List.of("総務課"), titles(model));
    }

    @Test
    void whereTheServerIsAwayNobodySaysThatNothingIsThere() {
        Ledger away = (Ledger) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    assertEquals("away", method.getName());
                    return true;
                });
        var model = new FindModel(
                new Seat(away, null, Locale.JAPAN),
                new Work(background::add, Runnable::run),
                Runnable::run,
                List.of((seat, text, limit) -> {
                    throw new Refusal(FindModelTest.class, "away");
                }));
        model.type("スギ");
        run();
        assertTrue(model.away());
    }

    @Test
    void peopleOfOneReadingStandTogether() {
        var model = model((seat, text, limit) -> List.of(
                hit(Kind.PERSON, "佐藤　翔", "サトウ　ショウ　総務課"),
                hit(Kind.PERSON, "佐藤　彰", "サトウ　ショウ　会計課"),
                hit(Kind.PERSON, "佐藤　恵", "サトウ　メグミ　会計課")));
        model.type("サト");
        run();
        assertEquals(2, model.namesakes().size());
        model.move(-1);
        assertEquals("佐藤　恵", model.selected().orElseThrow().title());
        assertEquals(1, model.namesakes().size());
    }

    @Test
    void actionsAreFoundByNameAndByKey() {
        var source = new ActionFind(List.of(
                new ActionFind.Action("ロック", "Ctrl+L", "lock", Place.of(ActionFind.COMMAND + "lock")),
                new ActionFind.Action("申請", "申請を取り込む", "file-text", Place.of("applications"))));
        assertEquals("ロック", source.find(NOBODY, "ロッ", 8).getFirst().title());
        assertEquals("ロック", source.find(NOBODY, "ctrl+l", 8).getFirst().title());
        assertEquals("申請を開く", source.find(NOBODY, "取り込", 8).getFirst().title());
    }
}
