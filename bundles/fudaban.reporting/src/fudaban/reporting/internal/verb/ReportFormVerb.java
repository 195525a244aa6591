// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.form.FormWords;
import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.form.Fields;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.OwnForms;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.form.SampleForm;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.model.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code report form KIND [FORM]}: what a form may ask for, a form to begin with, and a form tried with the content of a day before it goes into a pack. */
@Component(service = Verb.class)
public final class ReportFormVerb extends Said {
    private final FormTrial trial;

    /** @param sources what other topics say of a day */
    @Activate
    public ReportFormVerb(
            @Reference FontProvider fonts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DaySource> sources) {
        super(
                "report form",
                "報告書の様式を点検し、ある日の内容を入れて試す（様式を付けなければ使える項目を示す）",
                "check a form of a report and try it with a day (without a form: what it may ask for)",
                needed("KIND", "daily、weekly、final", "daily, weekly, final"),
                optional("FORM", "様式のファイル（.html か .xlsx）", "the form (.html or .xlsx)"),
                option("--out", "案を書き出すファイル（.pdf か .xlsx）", "file for the draft (.pdf or .xlsx)"),
                option("--sample", "書き始めの見本を書き出すファイル（.html）", "file for a form to begin with (.html)"),
                ON,
                flag("--use", "この様式に切り替える", "print on this form from now on"),
                flag("--back", "パックの様式（なければ標準の体裁）に戻す", "go back to the pack's form, or to the usual layout"),
                option("--since", "切り替える日（既定は今日）", "the day of the change (today)"));
        trial = new FormTrial(fonts.fonts(), sources);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String name = call.value("KIND").orElseThrow();
        ReportKind kind = Fields.kinds().stream()
                .filter(each -> each.getName().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Reporting.refusal("form.kind", name));
        Map<String, Object> result = new LinkedHashMap<>();
        if (call.value("--sample").isPresent()) {
            Path file = call.path("--sample");
            Files.write(file, SampleForm.of(kind));
            call.line(Typed.say(call, "verb.report.form.sample", file));
            result.put("sample", file.toString());
        }
        change(call, kind, result);
        if (call.flag("--back")) {
            call.result(result);
            return 0;
        }
        if (call.value("FORM").isEmpty()) {
            names(call, kind, result);
        } else {
            attempt(call, kind, call.path("FORM"), result);
        }
        call.result(result);
        return 0;
    }

    private static void names(Invocation call, ReportKind kind, Map<String, Object> result) throws Refusal {
        FormWords words = Fields.of(kind);
        var lists = new TreeMap<>(words.lists());
        call.line(Typed.say(call, "verb.report.form.texts", String.join("、", new TreeSet<>(words.texts()))));
        lists.forEach((list, columns) ->
                call.line(Typed.say(call, "verb.report.form.list", list, String.join("、", columns))));
        call.line(Typed.say(call, "verb.report.form.sections", String.join("、", new TreeSet<>(words.sections()))));
        call.line(Typed.say(call, "verb.report.form.required", String.join("、", words.required())));
        result.put("texts", new TreeSet<>(words.texts()));
        result.put("lists", lists);
        result.put("sections", new TreeSet<>(words.sections()));
        result.put("required", words.required());
        result.put("prefix", Fields.prefix(kind));
    }

    private void attempt(Invocation call, ReportKind kind, Path file, Map<String, Object> result)
            throws Refusal, IOException {
        ReportForm form = ReportForm.read(kind, file.getFileName().toString(), Files.readAllBytes(file));
        call.line(Typed.say(call, "verb.report.form.sound", file));
        Optional<String> out = call.value("--out");
        if (out.isPresent()) {
            LocalDate day = Typed.day(call, "--on");
            HandingIn.Rendered made = trial.read(call.ledger(), call.session(), kind, day, call.locale())
                    .on(form);
            Drafts.write(call, call.path("--out"), made, result);
        }
    }

    /** What is in force today is said first; then what is to be changed is. */
    private static void change(Invocation call, ReportKind kind, Map<String, Object> result)
            throws Refusal, IOException {
        var forms = new OwnForms(call.ledger(), call.session());
        LocalDate since = Typed.day(call, "--since");
        if (call.flag("--use") && call.value("FORM").isEmpty()) {
            throw Reporting.refusal("form.use");
        }
        if (call.flag("--use")) {
            Path file = call.path("FORM");
            forms.submit(OwnForms.use(kind, since, file.getFileName().toString(), Files.readAllBytes(file)));
        } else if (call.flag("--back")) {
            forms.submit(OwnForms.back(kind, since));
        }
        OwnForms.InForce now = forms.on(kind, since);
        call.line(Typed.say(call, "verb.report.form.in-force." + now.origin(), now.name(), since));
        result.put("origin", now.origin().name());
        result.put("form", now.name());
    }
}
