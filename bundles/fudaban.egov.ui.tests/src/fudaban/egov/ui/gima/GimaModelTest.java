// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.ui.gima.Allowed.Next;
import fudaban.egov.ui.gima.GimaModel.View;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GimaModelTest {
    private static GimaModel model(Table table) {
        var model = new GimaModel(table, table.desk.work(), Runnable::run);
        model.refresh();
        return model;
    }

    private static Table table() {
        return new Table(Locale.JAPAN);
    }

    @Test
    void withoutAnOpenReleaseADifferenceIsMade() {
        var model = model(table());
        assertEquals(Next.PREPARE, model.allowed().next());
        assertTrue(model.isRead() && model.chosen().isEmpty() && !model.deciding());
    }

    @Test
    void whatComesNextFollowsTheState() {
        Map<ReleaseState, Next> expected = Map.of(
                ReleaseState.DRAFT, Next.CONFIRM,
                ReleaseState.CONFIRMED, Next.BUILD,
                ReleaseState.BUILT, Next.SEND,
                ReleaseState.RELEASED, Next.RESULT,
                ReleaseState.DONE, Next.PREPARE,
                ReleaseState.WITHDRAWN, Next.PREPARE);
        expected.forEach((state, next) -> {
            var model = model(table().with(state, ""));
            assertEquals(next, model.allowed().next(), state.toString());
            assertEquals(state == ReleaseState.DRAFT, model.deciding(), state.toString());
            assertEquals(state == ReleaseState.DONE, model.allowed().undoable(), state.toString());
            assertEquals(
                    state == ReleaseState.CONFIRMED || state == ReleaseState.BUILT,
                    model.allowed().reopenable(),
                    state.toString());
        });
    }

    @Test
    void aLineIsShownWithOldAndNewValuesAndWhatWasFound() {
        var model = model(table().with(ReleaseState.DRAFT, ""));
        assertEquals(1, model.count(LineState.HELD));
        model.show(Optional.of(Table.line(
                "l2",
                2,
                LineKind.CHANGE,
                LineState.HELD,
                "{\"family\":\"A\",\"title\":\"x\"}",
                "{\"family\":\"A\",\"title\":\"y\"}")));
        var shown = (GimaModel.Shown) model.shown().orElseThrow();
        assertEquals(
                new LineText.Value("title", "官職", "x", "y"),
                shown.values().stream()
                        .filter(LineText.Value::differs)
                        .findFirst()
                        .orElseThrow());
        assertEquals(1, shown.findings().size());
        model.view(View.FILES);
        assertTrue(model.shown().isEmpty());
        assertEquals(1, model.files().loaded());
    }

    @Test
    void aFindingLeadsToItsLineAndAFileIsToldInFull() {
        var model = model(table().with(ReleaseState.DRAFT, ""));
        model.view(View.FINDINGS);
        var finding = model.findings().row(0).orElseThrow();
        model.show(Optional.of(finding));
        assertEquals("l2", ((GimaModel.Shown) model.shown().orElseThrow()).row().id());
        model.view(View.FILES);
        model.show(model.files().row(0));
        assertTrue(model.shown().orElseThrow() instanceof GimaModel.File);
    }

    @Test
    void linesAreNarrowedByKindAndByConflict() {
        var model = model(table().with(ReleaseState.DRAFT, ""));
        model.kind(Optional.of(LineKind.ADD), false);
        assertEquals(1, model.lines().loaded());
        model.kind(Optional.empty(), true);
        assertEquals(0, model.lines().loaded());
        model.kind(Optional.empty(), false);
        assertEquals(3, model.lines().loaded());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndCannotBeEntered() {
        var intake = new IntakeModel(table(), table().desk.work(), Locale.JAPAN);
        assertFalse(intake.ready());
        intake.choose(Path.of("events.csv"));
        assertFalse(intake.ready());
        assertFalse(intake.summary().isBlank());
    }
}
