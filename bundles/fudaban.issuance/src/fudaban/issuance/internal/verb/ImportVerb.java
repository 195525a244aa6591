// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.Issuance;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.Staged;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.PersonForm;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code issuance import FILE|FOLDER}: applications from a table or from a folder of forms. */
@Component(service = Verb.class)
public final class ImportVerb extends WorkVerb {
    @Override
    public String words() {
        return "issuance import";
    }

    @Override
    public Text summary() {
        return new Text("申請を表（CSV、Excel）または申請書のフォルダーから受け付ける", "receive applications from a table or a folder of forms");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional(
                        "FILE", "申請の表、または申請書（.xlsx）のフォルダー", "table of applications, or folder of forms (.xlsx)", true),
                option("--photos", "職員番号を名前とする写真のフォルダー", "folder of photos named by staff number"),
                option("--charset", "CSVの文字コード（既定は自動判別）", "charset of a CSV file (recognised by default)"),
                option("--mapping", "列の対応付け（JSON）", "mapping of columns (JSON)"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.import");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var reader = new ApplicationReader(
                call.ledger().profile(ApplicationColumns.class, today),
                call.ledger().profile(PersonForm.class, today),
                Options.mapping(call),
                Options.charset(call));
        Staged staged = reader.read(call.path("FILE"), photos(call));
        staged.notes().forEach(note -> call.line(note.text(call.locale())));
        int all = staged.applications().size();
        Intake.Result result = new Intake(call.ledger())
                .receive(call.session(), staged, item, done -> call.progress("import", done, all));
        return new Done(
                0,
                result.taken(),
                locale -> say(locale, "done.import", result.taken(), result.known()),
                Map.of(
                        "received",
                        result.taken(),
                        "known",
                        result.known(),
                        "notes",
                        staged.notes().stream()
                                .map(note -> note.text(call.locale()))
                                .toList()));
    }

    private static PhotoFolder photos(Invocation call) throws Refusal, IOException {
        if (call.value("--photos").isEmpty()) {
            return PhotoFolder.none();
        }
        if (!Files.isDirectory(call.path("--photos"))) {
            throw Issuance.refusal("folder.not", call.path("--photos").getFileName());
        }
        return PhotoFolder.of(call.path("--photos"));
    }
}
