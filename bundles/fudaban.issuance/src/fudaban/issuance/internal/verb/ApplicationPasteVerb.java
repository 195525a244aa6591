// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.document.text.FontProvider;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.ColumnGuess;
import fudaban.issuance.intake.PastedTable;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.Table;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code application paste FILE}: rows as Excel puts them on the clipboard, kept in a text file. */
@Component(service = Verb.class)
public final class ApplicationPasteVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public ApplicationPasteVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "application paste";
    }

    @Override
    public Text summary() {
        return new Text(
                "Excelからコピーした行（タブ区切りの文字、UTF-8）を申請として受け付け、点検する",
                "receive rows copied from Excel (tabs, UTF-8) as applications and check them");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("FILE", "コピーした行を保存したファイル", "file with the copied rows", true),
                option("--photos", "職員番号を名前とする写真のフォルダー", "folder of photos named by staff number"),
                option(
                        "--mapping",
                        "列の対応付け（JSON。見出しのない表の列は A列、B列…）",
                        "mapping of columns (JSON; columns without headings are A列, B列 …)"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.paste");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var words = call.ledger().profile(ApplicationColumns.class, today);
        Table table = PastedTable.of(Files.readString(call.path("FILE")));
        Map<ApplicationField, String> mapping = new HashMap<>();
        if (!ColumnGuess.headed(table, words)) {
            var guessed = ColumnGuess.of(table, words);
            table = guessed.table();
            mapping.putAll(guessed.mapping());
            guessed.mapping()
                    .forEach((field, column) ->
                            call.line(say(call.locale(), "paste.guess", column, say(call.locale(), "field." + field))));
        }
        mapping.putAll(Options.mapping(call));
        var reader =
                new ApplicationReader(words, call.ledger().profile(PersonForm.class, today), mapping, Optional.empty());
        PhotoFolder photos =
                call.value("--photos").isPresent() ? PhotoFolder.of(call.path("--photos")) : PhotoFolder.none();
        return Checked.take(call, reader.read(table, photos), fonts.fonts(), item);
    }
}
