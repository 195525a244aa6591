// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.reporting.form.SampleForm;
import fudaban.reporting.model.ReportKind;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 報告書の様式: what is shown, pointed at, and put in place. */
class FormsModelTest {
    private final SampleForms office = new SampleForms();
    private final FormsModel model = new FormsModel(office, Work.direct(), Words.of(FormsModel.class, Locale.JAPAN));

    @TempDir
    Path folder;

    private void bind(String field, int column, int row) {
        model.choose(field);
        Preview.Grid grid = model.preview().pages().getFirst().grid();
        model.point(0, grid.x()[column] + 1, grid.y()[row] + 1);
        model.choose(field);
        model.point(0, grid.x()[column] + 1, grid.y()[row] + 1);
        assertTrue(model.bindable(), field);
        model.bind(true);
    }

    @Test
    void aWorkbookWithoutNamesBecomesAFormByPointing() {
        model.refresh();
        assertTrue(model.own());
        assertFalse(model.preview().problems().isEmpty());
        assertFalse(model.usable());
        int row = 4;
        for (String field : List.of("番号", "部数", "証跡照合値", "差替え.項目", "前日提出後の作業.作業内容")) {
            bind(field, 3, row++);
        }
        assertFalse(model.usable(), "the list of work is still missing");
        bind("作業.作業内容", 1, 4);
        assertEquals(List.of(), model.preview().problems());
        assertTrue(model.usable());
        Preview.Grid grid = model.preview().pages().getFirst().grid();
        assertEquals("点検", grid.texts().get(fudaban.document.xlsx.CellRef.of("B6")));
        model.point(0, grid.x()[1] + 1, grid.y()[5] + 1);
        assertEquals("作業.作業内容", model.chosen().orElseThrow().name(), "a row of the list leads to the list");
        model.choose("番号");
        assertEquals("'日報'!D5", model.cell().orElseThrow().toString());
        assertTrue(model.loosable());
        model.bind(false);
        assertEquals(1, model.preview().problems().size());
        assertEquals(1, office.read, "the day is read once");
        model.leave();
        assertTrue(model.tried().isEmpty());
    }

    @Test
    void aFileThatIsWrittenAgainIsTriedAgainOnceItIsQuiet() throws IOException {
        model.refresh();
        model.show(ReportKind.WEEKLY);
        Path file = folder.resolve("週報.html");
        Files.writeString(file, "<html><body><p>{{氏名}}</p></body></html>");
        model.attempt(file);
        assertTrue(
                model.preview().problems().stream().anyMatch(each -> each.contains("1 行")),
                () -> model.preview().problems().toString());
        Files.write(file, SampleForms.book());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        model.poll();
        assertTrue(new String(model.tried().orElseThrow().content(), StandardCharsets.UTF_8).contains("氏名"));
        model.poll();
        assertFalse(new String(model.tried().orElseThrow().content(), StandardCharsets.UTF_8).contains("氏名"));
    }

    @Test
    void whatIsBeingMadeIsGivenUpWhenAnotherIsAskedFor() {
        List<Runnable> waiting = new ArrayList<>();
        var later =
                new FormsModel(office, new Work(waiting::add, Runnable::run), Words.of(FormsModel.class, Locale.JAPAN));
        later.refresh();
        waiting.removeFirst().run();
        later.show(ReportKind.WEEKLY);
        later.show(ReportKind.DAILY);
        waiting.removeFirst().run();
        waiting.removeFirst().run();
        assertTrue(later.preview().pages().isEmpty(), "nobody waits for these any more");
        assertTrue(later.making());
        waiting.removeFirst().run();
        assertEquals(1, later.preview().pages().size());
        assertFalse(later.making());
    }

    @Test
    void linesOfAFormAreFoundByFieldAndColumn() {
        String form = new String(SampleForm.of(ReportKind.DAILY), StandardCharsets.UTF_8);
        var lines = Previewer.lines(form);
        assertTrue(lines.get("番号") > 1 && lines.containsKey("確認欄"), lines::toString);
        assertEquals(3, Previewer.lines("<p>\n<tr data-each=\"作業\">\n{{件数}}").get("作業.件数"));
    }

    @Test
    void whatTheActChangesIsNamedInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var words = Words.of(FormsPart.class, locale);
            for (var feature : fudaban.reporting.model.ReportingPackage.Literals.OWN_FORM.getEStructuralFeatures()) {
                boolean told = !List.of("key", "content").contains(feature.getName());
                assertEquals(told, words.knows("OwnForm." + feature.getName()), feature.getName());
            }
        }
    }

    @Test
    void aDayWithoutAContractSaysWhy() {
        office.broken = true;
        model.refresh();
        assertTrue(model.problem().contains("契約"), model.problem());
        assertTrue(model.preview().pages().isEmpty());
    }
}
