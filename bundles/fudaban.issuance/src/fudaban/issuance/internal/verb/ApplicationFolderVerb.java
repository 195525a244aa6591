// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.FormFile;
import fudaban.issuance.intake.IntakeException;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code application folder FOLDER}: a folder of one-person forms, each told whether it can be read. */
@Component(service = Verb.class)
public final class ApplicationFolderVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public ApplicationFolderVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "application folder";
    }

    @Override
    public Text summary() {
        return new Text("申請書（.xlsx）のフォルダーを受け付け、点検する", "receive a folder of forms (.xlsx) and check them");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("FOLDER", "申請書のフォルダー", "folder of forms", true),
                flag("--leave-out", "読めない申請書を除いて受け付ける", "leave out forms that cannot be read"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.import");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        if (!Files.isDirectory(call.path("FOLDER"))) {
            throw Issuance.refusal("folder.not", call.path("FOLDER").getFileName());
        }
        LocalDate today = LocalDate.now(call.ledger().clock());
        var reader = new ApplicationReader(
                call.ledger().profile(ApplicationColumns.class, today),
                call.ledger().profile(PersonForm.class, today),
                Map.of(),
                Optional.empty());
        List<FormFile> forms = reader.forms(call.path("FOLDER"), PhotoFolder.none());
        Staged staged = FormFile.staged(forms);
        boolean broken = forms.stream().anyMatch(form -> form.one().isEmpty());
        if (staged.applications().isEmpty() || broken && !call.flag("--leave-out")) {
            if (forms.isEmpty()) {
                reader.read(call.path("FOLDER"), PhotoFolder.none());
            }
            throw new IntakeException(
                    forms.stream().flatMap(form -> form.faults().stream()).toList());
        }
        forms.forEach(form -> form.faults().forEach(fault -> call.line(fault.text(call.locale()))));
        return Checked.take(call, staged, fonts.fonts(), item);
    }
}
