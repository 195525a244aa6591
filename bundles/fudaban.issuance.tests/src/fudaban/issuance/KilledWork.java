// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.Demands;
import fudaban.issuance.delivery.Unreturned;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.DemandedCard;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.model.Suspension;
import fudaban.issuance.survey.SurveyActs;
import fudaban.issuance.survey.SurveyDesk;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WavePart;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Record;
import fudaban.model.Request;
import fudaban.model.RequestState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Work of several acts as a screen or a verb does it, which begins with what it finds: stopped anywhere and begun again it comes to the same end as
 * if it had never been stopped. The cards of one run begin with its letter.
 */
enum KilledWork {
    /** 物理破棄: opened, filled, closed before the 立会者. */
    LOT(3, "廃止済") {
        @Override
        void goOn(House house, String run) throws Exception {
            var lots = new Lots(house.ledger, house.session);
            if (lots.open().isEmpty()) {
                if (all(house, run, CredentialState.DESTROYED)) {
                    return;
                }
                submit(house, DestroyActs.OPEN, new DestroyActs.Open(lots.account("suzuki"), null, null, null));
            }
            DestructionLot lot =
                    lots.find(lots.open().getFirst().text(DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER));
            List<String> inside =
                    lots.entries(lot).stream().map(LotEntry::getNumber).toList();
            for (String number : numbers(run)) {
                if (!inside.contains(number)) {
                    var item = new DestroyActs.Item(number, Identified.TYPED);
                    submit(house, DestroyActs.ADD, new DestroyActs.Add(lot.getId(), List.of(item)));
                }
            }
            DestructionLot full = lots.find(lot.getNumber());
            lots.close(full, cards, house.witness(), null);
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertTrue(all(house, run, CredentialState.DESTROYED));
            var entries = rows(house, LotEntry.class, DestructionPackage.Literals.LOT_ENTRY__NUMBER, run + "-");
            assertEquals(cards, entries.size(), "each card lies in one lot, once");
            String lot = entries.getFirst().text(DestructionPackage.Literals.LOT_ENTRY__LOT);
            assertEquals(
                    LotState.CLOSED,
                    house.ledger.open(house.session, DestructionLot.class, lot).getState());
        }
    },

    /** 郵送: packed card by card, sealed, sent, received. */
    PARCEL(3, "発行済") {
        @Override
        void goOn(House house, String run) throws Exception {
            LocalDate today = house.today();
            for (String card : numbers(run)) {
                var parcel = parcel(house, run);
                if (parcel == null) {
                    submit(house, DeliveryActs.OPEN_PARCEL, new DeliveryActs.OpenParcel("防衛大学校", List.of(card), null));
                } else if (carried(house, card).isEmpty()) {
                    String number = parcel.text(DeliveryPackage.Literals.PARCEL__NUMBER);
                    submit(house, DeliveryActs.ADD_TO_PARCEL, new DeliveryActs.AddToParcel(number, List.of(card)));
                }
            }
            String number = parcel(house, run).text(DeliveryPackage.Literals.PARCEL__NUMBER);
            if (state(house, run) == ParcelState.PREPARING) {
                submit(house, DeliveryActs.SEAL_PARCEL, new DeliveryActs.SealParcel(number, "封-1", today));
            }
            if (state(house, run) == ParcelState.SEALED) {
                submit(house, DeliveryActs.SEND_PARCEL, new DeliveryActs.SendParcel(number, "1-2", "簡易書留", today));
            }
            if (state(house, run) == ParcelState.POSTED) {
                submit(
                        house,
                        DeliveryActs.RECEIVE_PARCEL,
                        new DeliveryActs.ReceiveParcel(number, today, "見本 受領", List.of()));
            }
        }

        private ParcelState state(House house, String run) throws Refusal {
            return (ParcelState) parcel(house, run).get(DeliveryPackage.Literals.PARCEL__STATE);
        }

        private List<Row> carried(House house, String card) throws Refusal {
            return rows(house, CarriedCard.class, DeliveryPackage.Literals.CARRIED_CARD__NUMBER, card);
        }

        private Row parcel(House house, String run) throws Refusal {
            List<Row> first = carried(house, numbers(run).getFirst());
            return first.isEmpty()
                    ? null
                    : house.all(Parcel.class).stream()
                            .filter(row -> row.id()
                                    .equals(first.getFirst().text(DeliveryPackage.Literals.CARRIED_CARD__CARRIER)))
                            .findFirst()
                            .orElseThrow();
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertEquals(ParcelState.RECEIVED, state(house, run));
            assertTrue(all(house, run, CredentialState.ACTIVE));
            var carried = rows(house, CarriedCard.class, DeliveryPackage.Literals.CARRIED_CARD__NUMBER, run + "-");
            assertEquals(cards, carried.size(), "each card in one parcel, once");
        }
    },

    /** 有効期限調査: taken into the round, each unit asked by one letter, and once more. In the long form the first unit has more cards than one act takes. */
    LETTERS(Big.LONG ? SurveyActs.MOST + 20 : 3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            var desk = new SurveyDesk(house.ledger, house.session);
            YearMonth month = month(run);
            if (desk.rows(month, false).size() < cards) {
                desk.open(month, null);
            }
            desk.ask(month, false, null);
            desk.ask(month, true, null);
        }

        private int times(Row row) {
            return (Integer) row.get(SurveyPackage.Literals.SURVEY_ROW__TIMES);
        }

        private long letters(House house, YearMonth month) throws Refusal {
            return rows(house, MailLetter.class, MailPackage.Literals.MAIL_LETTER__KEY, "issuance.survey:" + month)
                    .size();
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            YearMonth month = month(run);
            assertEquals(2 * 2, letters(house, month), "one letter for each unit, and one reminder");
            var rows = new SurveyDesk(house.ledger, house.session).rows(month, false);
            assertEquals(cards, rows.size());
            for (Row row : rows) {
                assertEquals(2, times(row), row.text(SurveyPackage.Literals.SURVEY_ROW__NUMBER));
            }
        }
    },

    /** What the answers of a survey want: 継続, 退職, 返納済. */
    ANSWERS(3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            var desk = new SurveyDesk(house.ledger, house.session);
            YearMonth month = month(run);
            if (desk.rows(month, false).size() < cards) {
                desk.open(month, null);
            }
            for (Row row : desk.rows(month, true)) {
                if (row.get(SurveyPackage.Literals.SURVEY_ROW__ANSWER) == Answer.OPEN) {
                    int place = numbers(run).indexOf(row.text(SurveyPackage.Literals.SURVEY_ROW__NUMBER));
                    var given = new SurveyActs.Given(row.id(), ANSWERS_GIVEN.get(place), "");
                    submit(house, SurveyActs.ANSWER, new SurveyActs.Answers("回答.xlsx", List.of(given)));
                }
            }
            for (Row row : desk.rows(month, true)) {
                desk.carryOut(row, house.manager(), null);
            }
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertTrue(rows(house, SurveyRow.class, SurveyPackage.Literals.SURVEY_ROW__NUMBER, run + "-").stream()
                    .noneMatch(row -> row.get(SurveyPackage.Literals.SURVEY_ROW__OPEN) == Boolean.TRUE));
            assertEquals(
                    List.of(CredentialState.ACTIVE, CredentialState.RETIRED, CredentialState.SUSPENDED),
                    cards(house, run).stream()
                            .map(row -> row.get(Literals.CREDENTIAL__STATE))
                            .toList());
            assertEquals(
                    1,
                    rows(house, CardReturn.class, IssuancePackage.Literals.CARD_RETURN__NUMBER, run + "-")
                            .size());
        }
    },

    /** 督促 of what was not handed in: a letter and its record. */
    DEMAND(3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            for (Row card : cards(house, run)) {
                if (card.get(Literals.CREDENTIAL__STATE) == CredentialState.ACTIVE) {
                    house.submit(
                            IssuanceActs.RETIRE, new IssuanceActs.Retire(card.text(Literals.CREDENTIAL__NUMBER), "退職"));
                }
            }
            var demands = new Demands(house.ledger, house.session);
            var lines = new Unreturned(house.ledger, house.session)
                    .read().stream()
                            .filter(row -> row.text(Literals.CREDENTIAL__NUMBER).startsWith(run + "-"))
                            .toList();
            for (Demands.Draft draft : demands.drafts(lines)) {
                demands.send(draft, null);
            }
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            var asked = rows(house, DemandedCard.class, DeliveryPackage.Literals.DEMANDED_CARD__NUMBER, run + "-");
            assertEquals(cards, asked.size(), "each card was asked for once");
            long letters =
                    rows(house, MailLetter.class, MailPackage.Literals.MAIL_LETTER__KIND, "issuance.demand").stream()
                            .filter(row -> row.text(MailPackage.Literals.MAIL_LETTER__TO_WHOM)
                                    .endsWith(run))
                            .count();
            assertEquals(2, letters, "one letter for each unit");
        }
    },

    /** 一括処理, in the long form in two parts. */
    WAVE(Big.LONG ? IssuanceActs.CARDS + 20 : 3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            var waves = new Waves(house.ledger, house.session);
            waves.run(
                    wave(house, run, WaveStep.SUSPEND, null, this),
                    new Confirmation.None(),
                    null,
                    Upkeep.Progress.NONE);
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertTrue(all(house, run, CredentialState.SUSPENDED));
            assertEquals(
                    cards,
                    rows(house, Suspension.class, IssuancePackage.Literals.SUSPENSION__NUMBER, run + "-")
                            .size(),
                    "each once");
            assertEquals(Big.LONG ? 2 : 1, parts(house, run, PartState.DONE));
        }
    },

    /** The same, dated ahead: one 予約. */
    DATED(3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            var waves = new Waves(house.ledger, house.session);
            String wave = wave(house, run, WaveStep.SUSPEND, house.today().plusDays(30), this);
            waves.run(wave, new Confirmation.None(), null, Upkeep.Progress.NONE);
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertTrue(all(house, run, CredentialState.ACTIVE));
            assertEquals(1, parts(house, run, PartState.WAITING));
            assertEquals(1, requests(house, run));
        }
    },

    /** 廃止登録 of many that waits for a decision on paper: one sheet. */
    ON_PAPER(3, "有効") {
        @Override
        void goOn(House house, String run) throws Exception {
            var waves = new Waves(house.ledger, house.session);
            String wave = wave(house, run, WaveStep.RETIRE, null, this);
            waves.run(wave, new Confirmation.Paper(), null, Upkeep.Progress.NONE);
            waves.run(wave, new Confirmation.Paper(), null, Upkeep.Progress.NONE);
        }

        @Override
        void assertWhole(House house, String run) throws Exception {
            assertTrue(all(house, run, CredentialState.ACTIVE));
            assertEquals(1, parts(house, run, PartState.WAITING));
            assertEquals(1, requests(house, run));
        }
    };

    private static final List<Answer> ANSWERS_GIVEN = List.of(Answer.CONTINUE, Answer.LEFT, Answer.RETURNED);

    /** Whether the counts are large. */
    private static final class Big {
        static final boolean LONG = Boolean.getBoolean("fudaban.long");
    }

    /** How many cards a run has. */
    final int cards;

    private final String word;

    KilledWork(int cards, String word) {
        this.cards = cards;
        this.word = word;
    }

    /** Does what is left. */
    abstract void goOn(House house, String run) throws Exception;

    /** What must hold once a run came through. */
    abstract void assertWhole(House house, String run) throws Exception;

    /** Cards for a run. */
    void prepare(House house, String run, Path scratch) throws Exception {
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名,所属,発行日,有効期限\n");
        LocalDate last = month(run).atDay(11);
        LocalDate issued = house.today().minusMonths(1);
        for (int i = 0; i < cards; i++) {
            text.append("%s,身分証,%s,%d,見本　%d,%s%s,%s,%s%n"
                    .formatted(
                            numbers(run).get(i),
                            word.equals("廃止済") ? "有効" : word,
                            staff(run) + i,
                            i,
                            i < cards - 1 ? "情報課" : "総務課",
                            run,
                            issued,
                            last));
        }
        house.cards(Files.writeString(scratch.resolve("cards.csv"), text));
        if (word.equals("廃止済")) {
            for (String number : numbers(run)) {
                house.submit(IssuanceActs.RETIRE, new IssuanceActs.Retire(number, "退職"));
                house.submit(IssuanceActs.RETURN, new IssuanceActs.Return(number, ReturnReason.LEFT, null, null));
            }
        }
    }

    private static long staff(String run) {
        return 1_000L * (1 + Integer.parseInt(run.substring(1)));
    }

    /** Each run has a month of its own, so that a survey meets its cards only. */
    private static YearMonth month(String run) {
        return YearMonth.now(ZoneId.of("Asia/Tokyo")).plusMonths(1 + Integer.parseInt(run.substring(1)));
    }

    List<String> numbers(String run) {
        return IntStream.range(0, cards)
                .mapToObj(i -> "%s-%05d".formatted(run, i))
                .toList();
    }

    private static void submit(House house, String act, java.lang.Record input) throws Refusal {
        house.ledger.submit(house.session, Submission.of(act, input));
    }

    private static <T extends Record> List<Row> rows(House house, Class<T> type, EAttribute feature, String begins)
            throws Refusal {
        Predicate<Row> own = row -> row.text(feature).startsWith(begins);
        return house.all(type).stream().filter(own).toList();
    }

    private static List<Row> cards(House house, String run) throws Refusal {
        return rows(house, Credential.class, Literals.CREDENTIAL__NUMBER, run + "-");
    }

    private static boolean all(House house, String run, CredentialState state) throws Refusal {
        return cards(house, run).stream().allMatch(row -> row.get(Literals.CREDENTIAL__STATE) == state);
    }

    private static String wave(House house, String run, WaveStep step, LocalDate day, KilledWork work) throws Refusal {
        var planned = rows(house, Wave.class, WavePackage.Literals.WAVE__TITLE, run + "。");
        return planned.isEmpty()
                ? new Waves(house.ledger, house.session).plan(run + "。", step, "組織改編", day, work.numbers(run), null)
                : planned.getFirst().id();
    }

    private static List<Row> partsOf(House house, String run) throws Refusal {
        var wave = rows(house, Wave.class, WavePackage.Literals.WAVE__TITLE, run + "。");
        assertEquals(1, wave.size(), "planned once");
        return rows(
                house,
                WavePart.class,
                WavePackage.Literals.WAVE_PART__WAVE,
                wave.getFirst().id());
    }

    private static long parts(House house, String run, PartState state) throws Refusal {
        return partsOf(house, run).stream()
                .filter(row -> row.get(WavePackage.Literals.WAVE_PART__STATE) == state)
                .count();
    }

    private static long requests(House house, String run) throws Refusal {
        List<String> parts = partsOf(house, run).stream().map(Row::id).toList();
        long count = 0;
        for (Row row : house.ledger
                .list(
                        house.session,
                        Query.of(Request.class)
                                .where(Literals.REQUEST__STATE, RequestState.WAITING)
                                .limit(1000))
                .rows()) {
            String input =
                    house.ledger.open(house.session, Request.class, row.id()).getInput();
            count += parts.stream().anyMatch(input::contains) ? 1 : 0;
        }
        return count;
    }
}
