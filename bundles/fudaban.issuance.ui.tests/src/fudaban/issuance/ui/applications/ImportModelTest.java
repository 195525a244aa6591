// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import fudaban.ledger.Ledger;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table of applications shows before anything of it is taken in. */
class ImportModelTest {
    private static final ApplicationColumns COLUMNS = new ApplicationColumns(
            Map.of(
                    ApplicationField.STAFF_NUMBER, List.of("職員番号"),
                    ApplicationField.FAMILY_NAME, List.of("氏"),
                    ApplicationField.GIVEN_NAME, List.of("名")),
            List.of(ApplicationField.STAFF_NUMBER),
            Map.of(),
            Map.of());

    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "profile" ->
                    arguments[0] == ApplicationColumns.class ? COLUMNS : new PersonForm("", "A1", "", Map.of(), "", "");
                case "clock" -> Clock.systemUTC();
                default -> throw new AssertionError(method);
            });

    @TempDir
    Path folder;

    private ImportModel model(String text) throws Exception {
        var model = new ImportModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), FontStack.shipped());
        model.choose(Files.writeString(folder.resolve("申請.csv"), text));
        return model;
    }

    @Test
    void columnsAreShownWithTheirFirstValue() throws Exception {
        var model = model("職員番号,氏,名,備考\n00001234,佐藤,花子,急ぎ\n");
        assertTrue(model.ready(), model.preview().problems().toString());
        assertEquals(
                List.of("STAFF_NUMBER 00001234", "FAMILY_NAME 佐藤", "GIVEN_NAME 花子", "null 急ぎ"),
                model.preview().columns().stream()
                        .map(column -> column.field() + " " + column.sample())
                        .toList());
        assertEquals(1, model.preview().staged().orElseThrow().applications().size());
    }

    @Test
    void aTableWithoutANeededColumnIsNotTakenUntilTheOperatorNamesIt() throws Exception {
        var model = model("番号らしきもの,氏,名\n00001234,佐藤,花子\n");
        assertFalse(model.ready());
        assertFalse(model.preview().problems().isEmpty());
        model.map("番号らしきもの", ApplicationField.STAFF_NUMBER);
        assertTrue(model.ready(), model.preview().problems().toString());
    }

    @Test
    void photosBesideTheTableAreFound() throws Exception {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        assertEquals(photos, model("職員番号\n00001234\n").photos().orElseThrow());
    }
}
