// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardReader;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.CardPrinter.Feeding;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Settlement;
import fudaban.hardware.printer.Trouble;
import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import fudaban.issuance.batch.CardFeeder.Wanted;
import fudaban.issuance.face.FaceException;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Prints the face of one written card: intent, job, outcome, and a look at the chip behind the face. However often it is begun, a card is printed once:
 * an intent without outcome is settled by asking the printer for the job by key.
 *
 * @param desk where it happens
 * @param card what is printed
 */
record FacePrint(Desk desk, Card card) {
    /** How often a job that printed nothing is sent again before the batch stops. */
    private static final int TRIES = 3;
    /** How long until it is looked whether somebody wants to stop. */
    private static final Duration SLICE = Duration.ofSeconds(2);

    /** The desk. */
    record Desk(Ledger ledger, Session session, String workItem, Station station, Control control) {}

    /**
     * The card.
     *
     * @param item id of the item
     * @param attempt the item's attempt
     * @param chip UUID on the chip
     * @param uid serial number, when one was seen
     */
    record Card(
            String item,
            int attempt,
            Wanted wanted,
            CardData data,
            CardProfile profile,
            String chip,
            Optional<String> uid) {
        /** The card itself. */
        CardInHand here(Desk desk) {
            return new CardInHand(desk, this);
        }
    }

    /**
     * How it ended.
     *
     * @param failure stable name of the failure; empty when the card is printed and checked
     * @param reader where the card lies now, when it lies on a reader
     */
    record Result(Optional<String> failure, Optional<CardReader> reader) {
        static Result spoiled(String failure, Optional<CardReader> reader) {
            return new Result(Optional.of(failure), reader);
        }
    }

    private Printing printing() {
        return desk.station().printing().orElseThrow();
    }

    private String number() {
        return card.wanted().number();
    }

    /**
     * Prints, from wherever it stopped.
     *
     * @param reader where the card lies; empty when it is taken up again
     * @throws Refusal when printer or card are not there: the batch stops and goes on later
     */
    Result run(Optional<CardReader> reader) throws Refusal, IOException, InterruptedException {
        CardFaces faces = faces();
        Optional<CardReader> lies = reader;
        int sent = 0;
        for (int n = 1; ; n++) {
            Optional<Row> known = CardSteps.byKey(desk.ledger(), desk.session(), key(n));
            StepState state = known.isEmpty() ? null : CardSteps.state(known.get());
            if (state == StepState.DONE) {
                return checked();
            }
            if (state == StepState.FAILED) {
                String failure = CardSteps.outcome(known.get()).getOrDefault(CardPrintStep.FAILURE, "unknown");
                if (!failure.equals(CardPrintStep.NOT_PRINTED)) {
                    return Result.spoiled(failure, Optional.empty());
                }
                continue;
            }
            Settlement ended;
            if (known.isPresent()) {
                ended = again(known.get(), n);
            } else {
                if (sent++ == TRIES) {
                    throw Issuance.refusal(
                            "print.tries", number(), printing().printer().name(), TRIES);
                }
                if (!card.here(desk).inPlace(lies)) {
                    return Result.spoiled("not-brought", Optional.empty());
                }
                ended = first(faces, n);
            }
            lies = Optional.empty();
            if (ended == Settlement.PRINTED) {
                return checked();
            }
            if (ended == Settlement.UNCLEAR) {
                return Result.spoiled("print-unclear", Optional.empty());
            }
            if (desk.control().cancelled()) {
                throw Issuance.refusal("print.cancelled", number());
            }
        }
    }

    private String key(int n) {
        return CardPrintStep.KIND + ":" + card.item() + ":" + card.attempt() + ":" + n;
    }

    private CardFaces faces() throws Refusal {
        try {
            CardData data = card.data();
            return desk.station().faces().faces(data.number(), data.kind(), data.fields(), data.photo());
        } catch (FaceException refused) {
            throw Issuance.refusal(refused, "face.refused", number(), refused.text(Locale.JAPAN));
        }
    }

    private Settlement first(CardFaces faces, int n) throws Refusal, InterruptedException {
        var printer = printing().printer();
        Step step;
        try {
            Map<String, String> plan = new TreeMap<>();
            plan.put(CardPrintStep.PRINTER, printer.id());
            plan.put(CardPrintStep.MARK, printer.mark());
            plan.put(CardPrintStep.CHIP, card.chip());
            plan.put(CardPrintStep.NUMBER, number());
            plan.put(CardPrintStep.FACE, FaceFile.hash(faces));
            step = desk.ledger()
                    .steps()
                    .intend(desk.session(), CardPrintStep.KIND, key(n), card.item(), plan, desk.workItem())
                    .first();
        } catch (PrintFailure unreachable) {
            throw stopped(unreachable);
        }
        try {
            return follow(step.getId(), printer.print(faces, key(n)));
        } catch (PrintFailure failure) {
            if (failure.kind() == Kind.UNSUPPORTED || failure.kind() == Kind.CONTENT) {
                settle(step.getId(), Settlement.NOT_PRINTED, "-");
                throw stopped(failure);
            }
            if (failure.kind() != Kind.TIMEOUT && failure.kind() != Kind.PROTOCOL) {
                throw stopped(failure);
            }
            return ask(step.getId(), key(n), Chips.facts(step.getPlan()).get(CardPrintStep.MARK));
        }
    }

    /** Takes up a job that may have been sent. */
    private Settlement again(Row step, int n) throws Refusal, InterruptedException {
        return ask(step.id(), key(n), CardSteps.plan(step).getOrDefault(CardPrintStep.MARK, ""));
    }

    private Settlement ask(String step, String key, String mark) throws Refusal, InterruptedException {
        try {
            return switch (printing().printer().find(key, mark)) {
                case Finding.Known known -> follow(step, known.job());
                case Finding.Absent absent -> settle(step, Settlement.NOT_PRINTED, "-");
                case Finding.Forgotten forgotten -> looked(step, "-");
            };
        } catch (PrintFailure unreachable) {
            throw stopped(unreachable);
        }
    }

    private Settlement follow(String step, PrintJob job) throws Refusal, InterruptedException {
        var report = new AtomicReference<JobReport>();
        long end = System.nanoTime() + printing().patience().toNanos();
        try {
            do {
                job.await(SLICE, now -> tell(report.getAndSet(now), now));
                if (!report.get().state().ended() && desk.control().cancelled()) {
                    job.cancel();
                    report.set(job.await(SLICE, now -> tell(report.getAndSet(now), now)));
                }
            } while (!report.get().state().ended() && System.nanoTime() < end);
            if (!report.get().state().ended()) {
                throw Issuance.refusal(
                        "print.waiting", number(), printing().printer().name());
            }
        } catch (PrintFailure unreachable) {
            throw stopped(unreachable);
        }
        Settlement ended = Settlement.of(report.get());
        return ended == Settlement.UNCLEAR ? looked(step, job.id()) : settle(step, ended, job.id());
    }

    private void tell(JobReport before, JobReport report) {
        if (report.equals(before)) {
            return;
        }
        desk.control().printing(number(), report);
        report.troubles().stream()
                .filter(Trouble::stops)
                // A printer fed by hand waits for the card the operator was asked to put in.
                .filter(trouble ->
                        trouble != Trouble.MEDIA_EMPTY || printing().printer().feeding() != Feeding.HAND)
                .forEach(trouble -> desk.control()
                        .problem(
                                number(),
                                locale -> trouble.sentence(
                                        locale, printing().printer().name())));
    }

    /** What the printer cannot tell somebody sees; if nobody does, the card is spoiled rather than printed again. */
    private Settlement looked(String step, String job) throws Refusal {
        Optional<Boolean> printed = desk.control().looksPrinted(number());
        if (printed.isPresent()) {
            return settle(step, printed.get() ? Settlement.PRINTED : Settlement.NOT_PRINTED, job);
        }
        desk.control()
                .problem(
                        number(),
                        Say.of("print.unclear", number(), printing().printer().name()));
        return settle(step, Settlement.UNCLEAR, job);
    }

    private Settlement settle(String step, Settlement ended, String job) throws Refusal {
        Steps.Outcome outcome = switch (ended) {
            case PRINTED -> new Steps.Outcome(StepState.DONE, Map.of(CardPrintStep.JOB, job));
            case NOT_PRINTED ->
                new Steps.Outcome(
                        StepState.FAILED,
                        Map.of(CardPrintStep.JOB, job, CardPrintStep.FAILURE, CardPrintStep.NOT_PRINTED));
            default ->
                new Steps.Outcome(
                        StepState.FAILED, Map.of(CardPrintStep.JOB, job, CardPrintStep.FAILURE, "print-unclear"));
        };
        desk.ledger().steps().settle(desk.session(), step, outcome);
        return ended;
    }

    /** Reads the chip behind the face. */
    private Result checked() throws Refusal, IOException, InterruptedException {
        if (!printing().check()) {
            return new Result(Optional.empty(), Optional.empty());
        }
        Optional<CardReader> reader = card.here(desk).find(true);
        return reader.isPresent() ? new Result(Optional.empty(), reader) : Result.spoiled("not-brought", reader);
    }

    private Refusal stopped(PrintFailure why) {
        return Issuance.refusal(why, "print.stopped", why.sentence(Locale.JAPAN));
    }
}
