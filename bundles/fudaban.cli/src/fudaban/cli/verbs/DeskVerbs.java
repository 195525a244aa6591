// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making a desk and accepting its contract. */
final class DeskVerbs {
    private DeskVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.without(
                        "init",
                        "新しいデータフォルダーと導入担当のアカウントを作る",
                        "make a new data folder with one account for set-up",
                        List.of(option(
                                "--recovery-file",
                                "復旧鍵を書き出すファイル（印刷して保管し、ファイルは消す）",
                                "file for the recovery key (print it, lock it away, delete the file)")),
                        DeskVerbs::init),
                CoreVerb.within(
                        "contract accept",
                        "適用日のパックにある契約の内容を受け入れる",
                        "accept the contract of the pack in force",
                        List.of(option("--on", "適用日（2026-01-13の形）", "day it is in force, as 2026-01-13")),
                        DeskVerbs::accept));
    }

    private static int init(Invocation call) throws Refusal, IOException {
        String user = call.value("--user").orElse("setup");
        Optional<Path> file = call.value("--recovery-file").isPresent()
                ? Optional.of(call.path("--recovery-file"))
                : Optional.empty();
        if (file.isPresent()) {
            // Before the desk: a key that cannot be kept would be lost, and with it every backup.
            reserve(file.get());
        }
        Desk.Created created;
        try {
            created = Desk.create(call.settings(), call.contributions(), user, call.password(user));
        } catch (Refusal | RuntimeException failed) {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
            throw failed;
        }
        created.ledger().close();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("data", call.settings().folder().toString());
        result.put("user", user);
        boolean english = call.locale().getLanguage().equals("en");
        if (file.isPresent() && keep(created.recoveryKey(), file.get())) {
            result.put("recoveryFile", file.get().toString());
            call.line(
                    english
                            ? "Recovery key written to " + file.get() + ". Print it, lock it away, delete the file."
                            : "復旧鍵を " + file.get() + " に書き出しました。印刷して施錠保管し、ファイルを消してください。");
        } else {
            result.put("recoveryKey", created.recoveryKey());
            call.line((english ? "Recovery key (shown once): " : "復旧鍵（この一度だけ表示します）: ") + created.recoveryKey());
        }
        call.result(result);
        return 0;
    }

    private static void reserve(Path file) throws Refusal {
        try {
            Files.createFile(file);
        } catch (IOException failed) {
            throw new Refusal(failed, DeskVerbs.class, "recovery.file", file);
        }
    }

    /** Whether the file holds the key now; if not, it has to be shown. */
    private static boolean keep(String key, Path file) {
        byte[] line = (key + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private static int accept(Invocation call) throws Refusal {
        LocalDate day = day(call);
        ContractProfile contract = call.ledger().profile(ContractProfile.class, day);
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
        call.line(contract.title() + " " + contract.contractNumber() + " → " + receipt.entry());
        call.result(Map.of("entry", receipt.entry(), "contract", contract.contractNumber()));
        return 0;
    }

    private static LocalDate day(Invocation call) throws Refusal {
        String text = call.value("--on").orElse("");
        try {
            return text.isEmpty() ? LocalDate.now(call.ledger().clock()) : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Refusal(wrong, DeskVerbs.class, "argument.date", "--on", text);
        }
    }
}
