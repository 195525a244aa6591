// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.batch.Troubles;
import fudaban.issuance.existing.HandOver;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.issuance.internal.verb.ProblemsVerb;
import fudaban.issuance.internal.verb.ResultVerb;
import fudaban.issuance.internal.verb.RetryVerb;
import fudaban.issuance.internal.verb.TakeOutVerb;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Verb;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What did not go through becomes a list of work with its next legal steps, and each step leads on. */
class TroublesTest {
    @TempDir
    Path scratch;

    private House house;
    private final PracticeHands hands = new PracticeHands();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int run(Verb verb, Map<String, String> values) throws Exception {
        said.clear();
        return verb.run(new Call(house, values, List.of(), said::add));
    }

    private int issue() throws Exception {
        return run(
                IssueVerb.of(() -> House.FONTS, hands),
                Map.of(
                        "--practice",
                        scratch.resolve("cards").toString(),
                        "--out",
                        scratch.resolve("faces").toString()));
    }

    private List<Troubles.Trouble> troubles() throws Exception {
        return new Troubles(house.ledger).list(house.session, false);
    }

    private List<String> applications() throws Exception {
        return house.all(Application.class).stream()
                .map(row -> row.text(Literals.APPLICATION__STATE))
                .sorted()
                .toList();
    }

    private List<String> batches() throws Exception {
        return house.all(Batch.class).stream()
                .map(row -> row.text(Literals.BATCH__STATE))
                .toList();
    }

    @Test
    void whatTheExistingSystemRefusesIsListedAndGoesIntoTheNextBatch() throws Exception {
        String batch = house.batch(2, "existing", scratch);
        new HandOver(house.ledger).run(house.session, batch, scratch.resolve("out"), null);
        List<String> numbers = new Batches(house.ledger)
                .items(house.session, batch).stream()
                        .map(item -> item.text(Literals.BATCH_ITEM__NUMBER))
                        .toList();
        assertEquals(
                Set.of(ItemStep.AWAIT),
                new Troubles(house.ledger).list(house.session, true).getFirst().steps());
        Path list = Samples.write(
                scratch,
                "kekka.csv",
                "管理番号,結果,理由,発行日\r\n%s,正常,,R8.4.1\r\n%s,エラー,写真不備,\r\n"
                        .formatted(numbers.get(0), numbers.get(1))
                        .getBytes(Charset.forName("windows-31j")));
        run(new ResultVerb(), Map.of("FILE", list.toString()));
        var trouble = troubles().getFirst();
        assertEquals("写真不備", trouble.failure());
        assertEquals(numbers.get(1), trouble.number());
        assertEquals(Set.of(ItemStep.RETRY, ItemStep.TAKE_OUT), trouble.steps());
        assertEquals(1, run(new ProblemsVerb(), Map.of()));
        assertTrue(said.getFirst().contains("不成立　写真不備　→ もう一度（issuance retry " + numbers.get(1)), said.toString());

        assertEquals(0, run(new RetryVerb(), Map.of("NUMBER", numbers.get(1))));
        assertEquals(List.of(), troubles());
        assertEquals(List.of("CONFIRMED", "ISSUED"), applications());
        assertEquals(List.of("DONE"), batches());
        String next = new Batches(house.ledger).open(house.session, "existing", null);
        Row again = new Batches(house.ledger).items(house.session, next).getFirst();
        assertEquals(numbers.get(1), again.text(Literals.BATCH_ITEM__NUMBER), "the number stays");
        new HandOver(house.ledger).run(house.session, next, scratch.resolve("out"), null);
        assertEquals(
                0,
                run(
                        new ResultVerb(),
                        Map.of(
                                "FILE",
                                Samples.write(
                                                scratch,
                                                "kekka2.csv",
                                                "管理番号,結果,理由,発行日\r\n%s,正常,,R8.4.2\r\n"
                                                        .formatted(numbers.get(1))
                                                        .getBytes(Charset.forName("windows-31j")))
                                        .toString())));
        assertEquals(List.of("ISSUED", "ISSUED"), applications());
        assertEquals(List.of("DONE", "DONE"), batches());
    }

    @Test
    void aCardTakenOutCanBeWithdrawnAndTheBatchEndsWithoutIt() throws Exception {
        String batch = house.batch(3, "desk", scratch);
        Row second = new Batches(house.ledger).items(house.session, batch).get(1);
        String number = second.text(Literals.BATCH_ITEM__NUMBER);
        assertEquals(
                "reason.none",
                assertThrows(Refusal.class, () -> run(new TakeOutVerb(), Map.of("NUMBER", number, "--reason", " ")))
                        .key());
        assertEquals(0, run(new TakeOutVerb(), Map.of("NUMBER", number, "--reason", "異動取消し")));
        assertEquals(0, issue());
        assertEquals(List.of("CHECKED", "ISSUED", "ISSUED"), applications());
        assertEquals(List.of("DONE"), batches());
        assertEquals(
                "item.none",
                assertThrows(Refusal.class, () -> run(new RetryVerb(), Map.of("NUMBER", number)))
                        .key());
        house.submit(
                IssuanceActs.CLOSE,
                new IssuanceActs.Close(List.of(second.text(Literals.BATCH_ITEM__APPLICATION)), false, "異動取消し"));
        assertEquals("RETIRED", house.card(number).text(ModelPackage.Literals.CREDENTIAL__STATE));
        assertEquals(3, house.all(Credential.class).size());
    }

    @Test
    void aCardTakenOutCanBeConfirmedAgainWithItsNumber() throws Exception {
        String batch = house.batch(1, "desk", scratch);
        Row only = new Batches(house.ledger).items(house.session, batch).getFirst();
        String number = only.text(Literals.BATCH_ITEM__NUMBER);
        run(new TakeOutVerb(), Map.of("NUMBER", number, "--reason", "確認のため"));
        assertEquals(List.of("DONE"), batches(), "nothing is left in it");
        house.confirm();
        assertEquals(0, issue());
        assertEquals("ISSUED", house.card(number).text(ModelPackage.Literals.CREDENTIAL__STATE));
        assertEquals(1, house.all(Credential.class).size());
    }

    @Test
    void spoiledBlanksAreTriedAgainOnRequest() throws Exception {
        house.batch(1, "desk", scratch);
        hands.wrap = chip -> new FaultyChip(chip, new Fault.Status(14, 0x6F00));
        assertEquals(1, issue());
        var trouble = troubles().getFirst();
        assertEquals(ItemState.SPOILED, trouble.state());
        assertTrue(trouble.failure().endsWith("REFUSED"), trouble.failure());
        run(new ProblemsVerb(), Map.of());
        assertTrue(said.getFirst().contains("書損"), said.toString());
        hands.wrap = chip -> chip;
        assertEquals(1, issue(), "without a decision it is not tried again");
        assertEquals(0, run(new RetryVerb(), Map.of("NUMBER", trouble.number())));
        assertEquals(0, issue());
        assertEquals(List.of(), troubles());
        assertEquals(0, run(new ProblemsVerb(), Map.of()));
    }

    @Test
    void aBegunCardCanOnlyBeFinished() throws Exception {
        String batch = house.batch(1, "desk", scratch);
        Row item = new Batches(house.ledger).items(house.session, batch).getFirst();
        house.submit(
                IssuanceActs.BEGIN,
                new IssuanceActs.Begin(item.id(), 1, java.util.UUID.randomUUID().toString()));
        assertEquals(Set.of(ItemStep.RESUME), troubles().getFirst().steps());
        for (Verb verb : List.of(new RetryVerb(), new TakeOutVerb())) {
            var refusal = assertThrows(
                    Refusal.class,
                    () -> run(verb, Map.of("NUMBER", item.text(Literals.BATCH_ITEM__NUMBER), "--reason", "試し")));
            assertEquals("item.state", refusal.key());
        }
    }
}
