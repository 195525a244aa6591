// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.SavedViews;
import fudaban.issuance.status.StatusForm;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code status forms}: the office's own workbooks; registers them when all their names are known, and deletes them. */
@Component(service = Verb.class)
public final class StatusFormsVerb extends StatusVerb {
    /** For the service registry. */
    public StatusFormsVerb() {
        super(
                "status forms",
                "発行状況一覧表の様式（.xlsx）を一覧・登録・削除する",
                "list, register and delete forms (.xlsx)",
                "work.forms",
                List.of(
                        Parameter.option("--add", "登録する .xlsx", "workbook to register"),
                        Parameter.option("--name", "登録する名前（既定はファイル名）", "its name, by default that of the file"),
                        new Parameter(
                                "--cell",
                                new Text("名前のないセル（例 集計!B7=発行状況.合計）", "a cell without a name, e.g. Sheet1!B7=発行状況.合計"),
                                false,
                                false,
                                true),
                        Parameter.option("--delete", "この名前の様式を削除する", "delete the form of this name")));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        SavedViews forms = saved(call);
        if (call.value("--add").isPresent()) {
            Path file = call.path("--add");
            String name = file.getFileName().toString();
            String cells = String.join("\n", call.values("--cell"));
            try (var form = StatusForm.open(file, cells)) {
                form.bound().forEach((key, place) -> call.line(place + "  " + key));
            }
            forms.saveForm(
                    call.value("--name").orElse(name.replaceFirst("(?i)\\.xlsx$", "")),
                    name,
                    Files.readAllBytes(file),
                    cells);
        }
        if (call.value("--delete").isPresent()) {
            forms.deleteForm(forms.form(call.value("--delete").get()).id());
        }
        List<SavedViews.Form> all = forms.forms();
        all.forEach(each -> call.line(each.name() + "  " + each.fileName()));
        call.result(all.stream()
                .map(each -> Map.of("name", each.name(), "file", each.fileName()))
                .toList());
        return new Done(say(call, "done.forms", all.size()), 0);
    }
}
