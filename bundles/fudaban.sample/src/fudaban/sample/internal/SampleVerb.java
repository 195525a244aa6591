// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.sample.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code sample DIR}: files to practise with. */
@Component(service = Verb.class)
public final class SampleVerb implements Verb {
    private static final int MOST = 10_000_000;

    @Override
    public String words() {
        return "sample";
    }

    @Override
    public Text summary() {
        return new Text("練習用のデータ（架空の人物、描いた顔写真）を書き出す", "write data to practise with (invented people, drawn portraits)");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("DIR", "書き出す先の空のフォルダー", "an empty folder to write to", true),
                Parameter.option("--people", "人数（既定 5200）", "number of people (5200)"),
                Parameter.option("--applicants", "申請の件数（既定 120）", "number of applications (120)"),
                Parameter.option("--forms", "個人用申請書の件数（既定 30）", "number of one-person forms (30)"),
                Parameter.option("--cards", "発行済みカードの枚数（既定 5000）", "number of existing cards (5000)"),
                Parameter.option("--seed", "乱数の種（既定 1）", "seed (1)"),
                Parameter.option("--date", "データの基準日（既定は今日）", "day the data is of (today)"));
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path folder = call.path("DIR");
        if (Files.exists(folder) && !empty(folder)) {
            throw new Refusal(SampleData.class, "sample.folder", folder.toString());
        }
        var usual = SampleData.Options.usual(LocalDate.now(call.settings().clock()));
        var options = new SampleData.Options(
                number(call, "--people", usual.people()),
                number(call, "--applicants", usual.applicants()),
                number(call, "--forms", usual.forms()),
                number(call, "--cards", usual.cards()),
                number(call, "--seed", (int) usual.seed()),
                date(call, usual.date()));
        var written = SampleData.write(
                folder,
                options,
                call.locale(),
                (done, of) -> call.progress(folder.getFileName().toString(), done, of));
        call.line(Files.readString(written.guide()));
        call.result(json(folder, options, written));
        return 0;
    }

    private static Map<String, Object> json(Path folder, SampleData.Options options, SampleData.Written written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", folder.toString());
        json.put("people", options.people());
        json.put("applicants", options.applicants());
        json.put("forms", options.forms());
        json.put("cards", options.cards());
        json.put("seed", options.seed());
        json.put("date", options.date().toString());
        json.put("defects", written.defects());
        return json;
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static int number(Invocation call, String option, int usual) throws Refusal {
        String text = call.value(option).orElse(Integer.toString(usual));
        if (!text.matches("\\d{1,8}") || Integer.parseInt(text) > MOST) {
            throw new Refusal(SampleData.class, "sample.number", option, text, Integer.toString(MOST));
        }
        return Integer.parseInt(text);
    }

    private static LocalDate date(Invocation call, LocalDate usual) throws Refusal {
        String text = call.value("--date").orElse(usual.toString());
        try {
            return DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw new Refusal(unreadable, SampleData.class, "sample.date", unreadable.message(call.locale()));
        }
    }
}
