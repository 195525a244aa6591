// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ui.Work;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.history.Step;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActModelTest {
    private static final FieldDefinition<String> REASON =
            FieldDefinition.of("form.reason", new FieldKind.Line(100)).must();
    private static final char[] NONE = new char[0];

    private record Input(String reason) {}

    private final FakeDesk fake = new FakeDesk();
    private final Words words = Words.of(Gallery.class, Locale.JAPAN);
    private final FormModel form = new FormModel(List.of(REASON), words);
    private final ActModel model = new ActModel(
            fake,
            Work.direct(),
            form,
            words,
            () -> Submission.of("test.suspend", new Input(form.value(REASON).orElseThrow())));

    private void fill() {
        form.set(REASON, "紛失");
        model.check();
    }

    @Test
    void nothingIsAskedWhileTheFormIsWrong() {
        model.check();
        assertEquals(ActModel.Stage.FILLING, model.stage());
        form.set(REASON, "紛失");
        assertTrue(form.dirty());
        model.check();
        assertEquals(ActModel.Stage.CONFIRMING, model.stage());
        assertEquals(1, model.planned().size());
        model.run(NONE);
        assertEquals(ActModel.Stage.DONE, model.stage());
        assertEquals("desk1:7", model.receipt().orElseThrow().entry());
        assertEquals(new Input("紛失"), fake.submitted.getFirst().input());
        assertFalse(form.dirty());
    }

    @Test
    void whatChangesAlikeIsToldOnce() {
        fake.records = 40;
        fill();
        assertEquals(40, model.planned().size());
        assertEquals(List.of(new ActModel.Alike(model.planned().getFirst(), 40)), model.alike());
    }

    @Test
    void whatDiffersInAValueOnlyIsToldOnceWithTheFirstOfThem() {
        List<ActModel.Planned> cards = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            cards.add(new ActModel.Planned(
                    "明細",
                    List.of(
                            new Step.Change("管理番号", "", "A%02d".formatted(i)),
                            new Step.Change("状態", "", i % 2 == 0 ? "送付中" : "保留"))));
        }
        var parcel = new ActModel.Planned("送付", List.of(new Step.Change("枚数", "", "12")));
        List<ActModel.Planned> all = new ArrayList<>(List.of(parcel));
        all.addAll(cards);
        List<ActModel.Alike> told = Likeness.of(all, Locale.JAPAN);
        assertEquals(new ActModel.Alike(parcel, 1), told.getFirst());
        assertEquals(2, told.size());
        assertEquals(12, told.getLast().records());
        assertEquals(
                List.of(new Step.Change("管理番号", "", "A01、A02、A03、A04、A05 ほか 7 種"), new Step.Change("状態", "", "保留、送付中")),
                told.getLast().what().changes());
        assertEquals(3, Likeness.of(cards.subList(0, 3), Locale.JAPAN).size(), "a few are read one by one");
        assertEquals(
                "A01, A02, A03, A04, A05 and 7 more",
                Likeness.of(cards, Locale.ENGLISH)
                        .getFirst()
                        .what()
                        .changes()
                        .getFirst()
                        .after());
    }

    @Test
    void aRefusalLeadsBackToWhereItCanBeMended() {
        fake.refusing = new Refusal(FakeDesk.class, "no");
        fill();
        assertEquals(ActModel.Stage.FILLING, model.stage());
        assertTrue(model.problem().isPresent());
        fake.refusing = null;
        model.check();
        assertTrue(model.problem().isEmpty());
        fake.refusing = new Refusal(FakeDesk.class, "no");
        model.run(NONE);
        assertEquals(ActModel.Stage.CONFIRMING, model.stage());
        assertTrue(model.problem().isPresent());
        model.back();
        assertEquals(ActModel.Stage.FILLING, model.stage());
        assertEquals("紛失", form.value(REASON).orElseThrow());
    }

    @Test
    void anApproverConfirmsInPlace() {
        fake.allowed = List.of("approver", "oral");
        fill();
        ConfirmationModel confirmation = model.confirmation().orElseThrow();
        assertEquals(List.of(ConfirmationModel.Way.APPROVER, ConfirmationModel.Way.ORAL), confirmation.allowed());
        model.run(NONE);
        assertEquals(ActModel.Stage.CONFIRMING, model.stage(), "no account yet");
        confirmation.approver().set(ConfirmationModel.ACCOUNT, "manager");
        model.run("wrong".toCharArray());
        assertTrue(model.problem().isPresent());
        char[] typed = "secret".toCharArray();
        model.run(typed);
        assertArrayEquals(new char[typed.length], typed, "the password is forgotten");
        assertEquals(
                new Confirmation.Approver(FakeDesk.MANAGER),
                fake.submitted.getFirst().confirmation());
    }

    @Test
    void anOralInstructionSaysWhoAndWhen() {
        fake.allowed = List.of("oral");
        fill();
        ConfirmationModel confirmation = model.confirmation().orElseThrow();
        confirmation.oral().set(ConfirmationModel.INSTRUCTOR, "見本 課長");
        model.run(NONE);
        assertEquals(
                new Confirmation.Oral("見本 課長", Instant.parse("2026-04-01T00:30:00Z")),
                fake.submitted.getFirst().confirmation(),
                "now, unless another time is typed");
    }

    @Test
    void paperWaitsForItsDecision() {
        fake.allowed = List.of("paper");
        fill();
        model.run(NONE);
        assertEquals("paper", fake.submitted.getFirst().confirmation().kind());
    }
}
