// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Page;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What last month's list shows before anything of it is entered. */
class TakeOverModelTest {
    private static final CardColumns COLUMNS = new CardColumns(
            Map.of(
                    CardField.NUMBER, List.of("管理番号", "発行番号"),
                    CardField.STATE, List.of("状態"),
                    CardField.STAFF_NUMBER, List.of("職員番号"),
                    CardField.NAME, List.of("氏名", "所持者"),
                    CardField.EXPIRES, List.of("有効期限")),
            List.of(CardField.NUMBER),
            Map.of("身分証", CredentialKind.STAFF_CARD),
            Map.of("有効", CredentialState.ACTIVE, "失効中", CredentialState.SUSPENDED));

    /** An empty desk: only what the profile says is known, and nothing may be entered. */
    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "profile" -> COLUMNS;
                case "clock" -> Clock.systemUTC();
                case "list" -> new Page(List.of(), Optional.empty());
                default -> throw new AssertionError(method);
            });

    @TempDir
    Path folder;

    private TakeOverModel model(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("先月.csv"), String.join("\n", lines) + "\n");
        var model = new TakeOverModel(new Seat(ledger, null, Locale.JAPAN), Work.direct());
        model.choose(file);
        return model;
    }

    private static String field(TakeOverModel model, String heading) {
        return model.preview().columns().stream()
                .filter(column -> column.heading().equals(heading))
                .map(column -> column.field() == null ? "" : column.field().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsAreGuessedAndWhatContradictsIsLeftOutWithASentence() throws Exception {
        var model = model(
                "発行番号,所持者,職員番号,状態,備考",
                "A0000001,佐藤　花子,00001234,有効,",
                "A0000002,佐藤　花子,00001234,有効,二枚目",
                "A0000003,鈴木　一郎,00001235,紛失,",
                "A0000004,高橋　京子,00001236,失効中,");
        assertEquals("NUMBER", field(model, "発行番号"));
        assertEquals("NAME", field(model, "所持者"));
        assertEquals("", field(model, "備考"));
        var plan = model.preview().plan().orElseThrow();
        assertEquals(2, plan.added());
        assertEquals(2, plan.leftOut());
        assertTrue(model.ready());
        assertTrue(model.preview().notes().getFirst().stops());
        assertTrue(
                model.preview().notes().stream().anyMatch(note -> note.text().contains("A0000002")),
                model.preview().notes().toString());
        assertEquals(4, model.preview().rows().size());
    }

    @Test
    void aMissingColumnCanBeNamedByTheOperator() throws Exception {
        var model = model("カードの印,氏名", "A0000001,佐藤　花子");
        assertFalse(model.ready());
        assertEquals("NAME", field(model, "氏名"), "the others are shown all the same");
        assertTrue(model.preview().notes().getFirst().text().contains("管理番号"));
        var number = model.fields().stream()
                .filter(field -> field.name().equals("NUMBER"))
                .findFirst()
                .orElseThrow();
        model.map("カードの印", number);
        assertTrue(model.ready(), model.preview().notes().toString());
        assertEquals(1, model.preview().plan().orElseThrow().added());
        model.map("氏名", null);
        assertEquals("", field(model, "氏名"));
        assertEquals("NUMBER", field(model, "カードの印"));
    }

    @Test
    void aFileThatIsNoTableIsRefusedInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("写真.jpg"), "no table");
        var model = new TakeOverModel(new Seat(ledger, null, Locale.JAPAN), Work.direct());
        model.choose(file);
        assertFalse(model.ready());
        assertTrue(model.preview().notes().getFirst().text().contains("写真.jpg"));
        assertFalse(new CardsTaker().takes(file));
        assertTrue(new CardsTaker().takes(Path.of("先月の一覧.XLSX")));
    }
}
