// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.document.text.FontProvider;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.issuance.Issuance;
import fudaban.issuance.face.TestFace;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code printer test NAME}: prints a test card or page and follows it to the end. Costs one card or sheet. */
@Component(service = Verb.class)
public final class PrinterTestVerb implements Verb {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final FontProvider fonts;
    private final PrinterDirectory printers;

    /**
     * @param fonts what the test is written with
     * @param printers where they are found
     */
    @Activate
    public PrinterTestVerb(@Reference FontProvider fonts, @Reference PrinterDirectory printers) {
        this.fonts = fonts;
        this.printers = printers;
    }

    @Override
    public String words() {
        return "printer test";
    }

    @Override
    public Text summary() {
        return new Text(
                "試し印刷をして、終わりまで見届ける（カードまたは用紙を1枚使う）", "print a test and follow it to its end; uses one card or sheet");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("NAME", "プリンターの名前", "name of the printer", true),
                flag("--both-sides", "両面に印刷する", "print both sides"),
                PrinterDirectory.practice());
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Printer printer = printers.named(call, call.value("NAME").orElseThrow());
        String when = LocalDateTime.now(call.ledger().clock())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var test = new TestFace(fonts.fonts(), WorkVerb.say(call.locale(), "printer.test.title"), printer.name(), when);
        boolean both = call.flag("--both-sides");
        String key = "printer.test:" + UUID.randomUUID();
        try {
            PrintJob job = switch (printer) {
                case CardPrinter card -> card.print(test.card(card.resolutions(), both), key);
                case PaperPrinter paper -> paper.print(new PaperOrder(test.page(), PaperOrder.Media.A4, both, 1), key);
                default -> throw Issuance.refusal("printer.test.none", printer.name());
            };
            JobReport report = job.await(PATIENCE, now -> tell(call, printer, now));
            String state =
                    WorkVerb.say(call.locale(), "printer.job." + report.state().name());
            call.line(WorkVerb.say(call.locale(), "printer.tested", printer.name(), job.id(), state));
            call.result(Map.of(
                    "printer",
                    printer.id(),
                    "job",
                    job.id(),
                    "key",
                    key,
                    "state",
                    report.state().name()));
            return report.state() == JobState.DONE ? 0 : 1;
        } catch (PrintFailure failure) {
            throw PrinterDirectory.refusal(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static void tell(Invocation call, Printer printer, JobReport report) {
        report.troubles().stream()
                .sorted()
                .forEach(trouble -> call.line(trouble.sentence(call.locale(), printer.name())));
    }
}
