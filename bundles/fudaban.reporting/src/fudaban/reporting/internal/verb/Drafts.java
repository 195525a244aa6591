// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.reporting.Reporting;
import fudaban.reporting.check.Finding;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.print.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What verbs about reports say and write alike. */
final class Drafts {
    private Drafts() {}

    static Map<String, Object> result(Frame frame, List<Finding> findings) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", frame.number());
        result.put(
                "findings",
                findings.stream()
                        .map(found -> Map.of(
                                "kind",
                                found.kind().name(),
                                "place",
                                found.place(),
                                "text",
                                found.text(),
                                "stops",
                                found.kind().stops()))
                        .toList());
        return result;
    }

    static void write(Invocation call, HandingIn.Rendered pdf, Map<String, Object> result) throws Refusal {
        write(call, call.path("FILE"), pdf, result);
    }

    /** Whether somebody asks for the office's own workbook. */
    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    static void write(Invocation call, Path file, HandingIn.Rendered pdf, Map<String, Object> result) throws Refusal {
        byte[] content = isWorkbook(file) ? pdf.workbook() : pdf.content();
        if (content == null) {
            throw Reporting.refusal("form.no-workbook");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", file.toString());
        }
        call.line(Typed.say(call, "verb.report.draft", file, pdf.pages()));
        result.put("file", file.toString());
        result.put("pages", pdf.pages());
    }

    /** Keeps what people add to the draft, where the verb was given any of it. */
    static void annotate(Invocation call, Subject subject) throws Refusal {
        List<String> texts = List.of("--plan", "--remarks", "--handover", "--attendance");
        if (texts.stream().allMatch(text -> call.value(text).isEmpty())) {
            return;
        }
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                ReportActs.ANNOTATE,
                                new ReportActs.Annotate(
                                        subject,
                                        call.value("--plan").orElse(null),
                                        call.value("--remarks").orElse(null),
                                        call.value("--handover").orElse(null),
                                        call.value("--attendance").orElse(null))));
    }

    static void findings(Invocation call, List<Finding> findings) {
        for (Finding found : findings) {
            call.line(Typed.say(call, "finding." + found.kind(), found.place(), found.text()));
        }
    }
}
