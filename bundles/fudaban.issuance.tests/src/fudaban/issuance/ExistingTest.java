// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvReader;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.existing.HandOver;
import fudaban.issuance.existing.ResultList;
import fudaban.issuance.existing.Results;
import fudaban.issuance.existing.UploadRefused;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.UploadFile;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The existing system as executor: its input is made, its result closes each line, nothing is typed twice. */
class ExistingTest {
    @TempDir
    Path scratch;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Results.Outcome take(String text) throws Exception {
        Path file = Samples.write(scratch, "kekka.csv", text.getBytes(CsvFormat.WINDOWS_31J));
        var list = ResultList.read(file, house.ledger.profile(UploadFile.class, house.today()));
        return new Results(house.ledger).take(house.session, list, null);
    }

    private List<String> states() throws Exception {
        return house.all(Credential.class).stream()
                .map(card -> card.text(ModelPackage.Literals.CREDENTIAL__STATE))
                .toList();
    }

    @Test
    void roundTrip() throws Exception {
        // The first two people can be written in windows-31j.
        String batch = house.batch(2, "existing", scratch);
        Path file = new HandOver(house.ledger).run(house.session, batch, scratch.resolve("out"), null);
        var rows = CsvReader.usual()
                .read(Files.newInputStream(file), CsvFormat.WINDOWS_31J)
                .rows();
        assertEquals(3, rows.size());
        String first = rows.get(1).fields().getFirst();
        String second = rows.get(2).fields().getFirst();
        assertTrue(rows.toString().contains("髙橋　一郎"));
        assertEquals(List.of("AWAITING_RESULT", "AWAITING_RESULT"), states());
        assertEquals(
                file,
                new HandOver(house.ledger).run(house.session, batch, scratch.resolve("out"), null),
                "again: the same file, nothing doubled");

        String head = "管理番号,結果,理由,発行日\r\n";
        var outcome = take(head + first + ",正常,,R8.4.1\r\n" + second + ",エラー,写真不備,\r\nX999,正常,,\r\n");
        assertEquals(new Results.Outcome(1, 1, 0, List.of("X999"), List.of()), outcome);
        assertEquals(
                "2026-04-01",
                house.card(first)
                        .get(ModelPackage.Literals.CREDENTIAL__ISSUED_ON)
                        .toString());
        assertEquals(
                "2031-03-31",
                house.card(first)
                        .get(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON)
                        .toString());
        assertEquals("PREPARED", house.card(second).text(ModelPackage.Literals.CREDENTIAL__STATE));
        Row failed = new Batches(house.ledger)
                .items(house.session, batch).stream()
                        .filter(item -> item.get(Literals.BATCH_ITEM__STATE) == ItemState.FAILED)
                        .findFirst()
                        .orElseThrow();
        assertEquals("写真不備", failed.text(Literals.BATCH_ITEM__FAILURE));
        assertEquals(
                2,
                take(head + first + ",正常,,R8.4.1\r\n" + second + ",エラー,写真不備,\r\n")
                        .before(),
                "the same list again does nothing");

        new HandOver(house.ledger).run(house.session, batch, scratch.resolve("out"), null);
        assertEquals(1, take(head + second + ",発行済,,\r\n").issued());
        assertEquals(List.of("ISSUED", "ISSUED"), states());
        assertTrue(house.all(Step.class).stream()
                .noneMatch(step -> step.get(ModelPackage.Literals.STEP__STATE) == StepState.INTENT));
    }

    @Test
    void whatTheCharsetCannotCarryIsListedBeforeAnythingIsWritten() throws Exception {
        String batch = house.batch(5, "existing", scratch);
        var refused = assertThrows(
                UploadRefused.class,
                () -> new HandOver(house.ledger).run(house.session, batch, scratch.resolve("out"), null));
        assertTrue(
                refused.text(Locale.JAPAN).contains("𠮷")
                        && refused.text(Locale.JAPAN).contains("U+20BB7"),
                refused.text(Locale.JAPAN));
        assertTrue(Files.notExists(scratch.resolve("out")));
        assertTrue(states().stream().allMatch("PREPARED"::equals));
    }

    @Test
    void aListThatSaysTwoThingsIsRefused() throws Exception {
        house.take(Samples.csv(scratch, 1), PhotoFolder.none());
        assertThrows(IntakeException.class, () -> take("管理番号,結果\r\nS1,正常\r\nS1,エラー\r\n"));
        assertThrows(IntakeException.class, () -> take("番号,結果\r\nS1,正常\r\n"));
    }
}
