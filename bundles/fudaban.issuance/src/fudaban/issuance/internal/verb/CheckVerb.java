// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;

import fudaban.document.text.FontProvider;
import fudaban.issuance.check.Checker;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code issuance check}: checks what was received and lists the defects by file, line and person. */
@Component(service = Verb.class)
public final class CheckVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public CheckVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "issuance check";
    }

    @Override
    public Text summary() {
        return new Text("受け付けた申請を確認し、不備を一覧する", "check received applications and list the defects");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(flag("--again", "不備あり・確認済の申請も確認し直す", "check defective and checked ones again"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.check");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        Checker.Result result = new Checker(call.ledger(), fonts.fonts())
                .check(call.session(), call.flag("--again"), item, (done, of) -> call.progress("check", done, of));
        List<Map<String, Object>> defects = defects(call);
        return new Done(
                result.defective() == 0 ? 0 : 1,
                result.checked() + result.defective(),
                locale -> say(locale, "done.check", result.checked(), result.defective()),
                Map.of("checked", result.checked(), "defective", result.defective(), "defects", defects));
    }

    private static List<Map<String, Object>> defects(Invocation call) throws Refusal {
        List<Map<String, Object>> all = new ArrayList<>();
        var defective = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.DEFECTIVE);
        for (var row : Pages.all(call.ledger(), call.session(), defective)) {
            Application application = call.ledger().open(call.session(), Application.class, row.id());
            for (Defect defect : application.getDefects()) {
                call.line("%s %s %s %s: %s"
                        .formatted(
                                application.getNumber(),
                                application.getSource(),
                                application.getSourcePlace(),
                                or(application.getStaffNumber()),
                                defect.getSentence()));
                all.add(Map.of(
                        "application",
                        application.getNumber(),
                        "file",
                        or(application.getSource()),
                        "line",
                        application.getSourceLine(),
                        "staffNumber",
                        or(application.getStaffNumber()),
                        "rule",
                        defect.getRule(),
                        "field",
                        or(defect.getField()),
                        "stops",
                        defect.isStops(),
                        "sentence",
                        or(defect.getSentence())));
            }
        }
        return all;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
