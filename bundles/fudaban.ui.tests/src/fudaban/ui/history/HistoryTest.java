// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.history.Step.Change;
import fudaban.ui.piece.Prose;
import fudaban.ui.screen.ScreenTest;
import fudaban.ui.words.Words;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

class HistoryTest extends ScreenTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final HistoryReader reader = new HistoryReader(new Work(background::add, Runnable::run), Locale.JAPAN);

    private static Step step(String act, Change... changes) {
        return new Step("desk1:1", act, "見本 花子", "R8.4.1 9:30", List.of(changes));
    }

    private List<String> seen(HistoryPane pane) {
        return all(pane)
                .filter(control -> control instanceof Prose && control.isVisible())
                .map(control -> ((Prose) control).getText())
                .toList();
    }

    @Test
    void aLongListInAValueIsCutAndTold() {
        var table = new ChangeTable(shell);
        table.show(List.of(new Change("データの形式", "", "a 1\nb 2\nc 3\nd 4\ne 5"), new Change("部品", "", "a\nb\nc\nd")));
        open();
        var values = all(table)
                .filter(Prose.class::isInstance)
                .map(control -> ((Prose) control).getText())
                .toList();
        assertEquals(List.of("データの形式", "a 1\nb 2\nc 3\nほか 2 行", "部品", "a\nb\nc\nd"), values);
    }

    @Test
    void onlyTheAnswerToTheLastQuestionIsShown() {
        var pane = new HistoryPane(shell, reader);
        open();
        reader.read(() -> List.of(step("発行")));
        reader.read(() -> List.of(step("失効登録", new Change("状態", "有効", "失効中"))));
        background.forEach(Runnable::run);
        settle();
        assertEquals(List.of("失効登録", "R8.4.1 9:30　見本 花子　desk1:1", "有効 → 失効中"), seen(pane));
        assertEquals(List.of(), Access.unnamed(shell));
        background.clear();
        reader.read(() -> {
            throw new IllegalStateException("x");
        });
        background.forEach(Runnable::run);
        settle();
        assertTrue(seen(pane).getFirst().startsWith("予期しない"));
        reader.clear();
        settle();
        assertEquals(List.of(), seen(pane));
    }

    @Test
    void whatANewRecordBeganWithIsShownOnDemand() {
        var pane = new HistoryPane(shell, reader);
        open();
        reader.read(() -> List.of(step(
                "発行",
                new Change("番号", "", "A1"),
                new Change("状態", "", "有効"),
                new Change("所属", "", "運用係"),
                new Change("種別", "", "IC身分証"))));
        background.forEach(Runnable::run);
        settle();
        assertEquals(2, seen(pane).size());
        Link link = (Link) all(pane).filter(Link.class::isInstance).findFirst().orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals(6, seen(pane).size());
    }

    @Test
    void changesComeInTheOrderOfTheModelAndOnlyThoseForPeople() {
        var change = new RecordChange(
                "1",
                "model.Credential",
                2,
                "salt",
                Map.of("state", "ACTIVE", "activeKey", "x"),
                Map.of("reason", "紛失", "state", "SUSPENDED"),
                false);
        assertEquals(Literals.CREDENTIAL, Changes.type(change).orElseThrow());
        assertEquals(
                List.of(new Change("状態", "有効", "失効中"), new Change("理由", "", "紛失")),
                new Changes(Words.of(Gallery.class, Locale.JAPAN)).of(Literals.CREDENTIAL, change));
    }

    @Test
    void aClassOfATopicIsFoundByTheUriOfItsPackage() {
        found("http://fudaban/topic/1", "topic.Person");
    }

    @Test
    void aClassOfAPackageWithinATopicIsFound() {
        found("http://fudaban/topic/inner/1", "inner.Person");
    }

    private static void found(String uri, String name) {
        EPackage topic = EcoreFactory.eINSTANCE.createEPackage();
        topic.setName("model");
        topic.setNsURI(uri);
        EClass paper = EcoreFactory.eINSTANCE.createEClass();
        paper.setName("Person");
        topic.getEClassifiers().add(paper);
        EPackage.Registry.INSTANCE.put(topic.getNsURI(), topic);
        try {
            var change = new RecordChange("1", name, 1, "", Map.of(), Map.of(), false);
            assertEquals(paper, Changes.type(change).orElseThrow());
        } finally {
            EPackage.Registry.INSTANCE.remove(topic.getNsURI());
        }
    }

    /** To be asked for is to be made: the packages of the workbench itself are many. */
    @Test
    void noOtherPackageIsMadeToFindAClassOfOurs() {
        EPackage.Registry.INSTANCE.put("http://other/1", new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                throw new IllegalStateException("made");
            }

            @Override
            public EFactory getEFactory() {
                throw new IllegalStateException("made");
            }
        });
        try {
            var change = new RecordChange("1", "model.Person", 1, "", Map.of(), Map.of(), false);
            assertEquals(Literals.PERSON, Changes.type(change).orElseThrow());
        } finally {
            EPackage.Registry.INSTANCE.remove("http://other/1");
        }
    }
}
