// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code printer jobs [NAME]}: the jobs of one printer or all, and taking one out. */
@Component(service = Verb.class)
public final class PrinterJobsVerb implements Verb {
    private static final int SHOWN = 20;

    private final PrinterDirectory printers;

    /** @param printers where they are found */
    @Activate
    public PrinterJobsVerb(@Reference PrinterDirectory printers) {
        this.printers = printers;
    }

    @Override
    public String words() {
        return "printer jobs";
    }

    @Override
    public Text summary() {
        return new Text("印刷の待ち行列と最近の印刷を一覧する、取り消す", "list print jobs, or cancel one");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("NAME", "プリンターの名前。省略するとすべて", "name of the printer; all unless given", false),
                option("--cancel", "取り消す印刷の番号", "number of the job to cancel"),
                PrinterDirectory.practice());
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        List<Printer> chosen = call.value("NAME").isPresent()
                ? List.of(printers.named(call, call.value("NAME").get()))
                : printers.all(call);
        try {
            if (call.value("--cancel").isPresent()) {
                cancel(call, chosen, call.value("--cancel").get());
            }
            List<Map<String, Object>> all = new ArrayList<>();
            for (Printer printer : chosen) {
                for (PrintJob job : printer.jobs().stream().limit(SHOWN).toList()) {
                    all.add(show(call, printer, job));
                }
            }
            if (all.isEmpty()) {
                call.line(WorkVerb.say(call.locale(), "printer.jobs.none"));
            }
            call.result(Map.of("jobs", all));
            return 0;
        } catch (PrintFailure failure) {
            throw PrinterDirectory.refusal(failure);
        }
    }

    private static Map<String, Object> show(Invocation call, Printer printer, PrintJob job) throws PrintFailure {
        JobReport report = job.report();
        String state =
                WorkVerb.say(call.locale(), "printer.job." + report.state().name());
        call.line("%s  %s  %s  %s".formatted(printer.id(), job.id(), state, job.key()));
        report.troubles().stream()
                .sorted()
                .forEach(trouble -> call.line("    " + trouble.sentence(call.locale(), printer.name())));
        return Map.of(
                "printer", printer.id(),
                "job", job.id(),
                "key", job.key(),
                "state", report.state().name(),
                "troubles", report.troubles().stream().map(Enum::name).sorted().toList());
    }

    private static void cancel(Invocation call, List<Printer> chosen, String id) throws Refusal, PrintFailure {
        if (chosen.size() != 1) {
            throw Issuance.refusal("printer.cancel.which", id);
        }
        for (PrintJob job : chosen.getFirst().jobs()) {
            if (job.id().equals(id)) {
                job.cancel();
                call.line(WorkVerb.say(call.locale(), "printer.cancelled", id));
                return;
            }
        }
        throw Issuance.refusal("printer.cancel.unknown", chosen.getFirst().name(), id);
    }
}
