// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Backups. */
final class BackupVerbs {
    private static final int KEEP = 14;
    /** The desk's own time, as on its papers. */
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BackupVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.within(
                        "backup create",
                        "バックアップを作る",
                        "make a backup",
                        List.of(option("--keep", "残す数（既定14）", "how many to keep (14)")),
                        BackupVerbs::create),
                CoreVerb.within("backup list", "バックアップを一覧する", "list the backups", List.of(), BackupVerbs::list),
                CoreVerb.without(
                        "backup restore",
                        "バックアップを空の別フォルダーに戻す（--user があれば戻したものを照合する）",
                        "restore a backup into another, empty folder (with --user: and check what was restored)",
                        List.of(
                                positional("FILE", "バックアップのファイル", "the backup file", true),
                                positional("FOLDER", "戻す先の空のフォルダー", "the empty folder to restore into", true),
                                new Verb.Parameter(
                                        "--recovery-file",
                                        new Verb.Text("復旧鍵を書いたファイル", "file with the recovery key"),
                                        true,
                                        false,
                                        false)),
                        BackupVerbs::restore));
    }

    private static int create(Invocation call) throws Refusal {
        int keep = call.value("--keep").map(Integer::parseInt).orElse(KEEP);
        Path file = call.ledger().upkeep().backup(call.session(), keep, JournalVerbs.progress(call, "backup"));
        call.line(file.toString());
        call.result(Map.of("file", file.toString()));
        return 0;
    }

    private static int list(Invocation call) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Upkeep.Backup backup : call.ledger().upkeep().backups()) {
            String made =
                    MADE.format(backup.made().atZone(call.settings().clock().getZone()));
            call.line("%s  %s  %,d  %s".formatted(made, backup.file().getFileName(), backup.size(), backup.head()));
            rows.add(Map.of(
                    "file",
                    backup.file().toString(),
                    "made",
                    backup.made().toString(),
                    "size",
                    backup.size(),
                    "head",
                    backup.head()));
        }
        call.result(rows);
        return 0;
    }

    private static int restore(Invocation call) throws Refusal, IOException {
        String key = Files.readString(call.path("--recovery-file")).strip();
        Path folder = call.path("FOLDER");
        Desk.restore(call.path("FILE"), folder, key);
        call.line("○ " + folder);
        Map<String, Object> result = new LinkedHashMap<>(Map.of("folder", folder.toString()));
        int code = 0;
        if (call.value("--user").isPresent()) {
            code = verify(call, folder, result);
        } else {
            call.line(new Refusal(BackupVerbs.class, "restore.next", folder).sentence(call.locale()));
        }
        call.result(result);
        return code;
    }

    /** A restored folder is worth what its journal says of it: checked by an account that is in it. */
    private static int verify(Invocation call, Path folder, Map<String, Object> result) throws Refusal {
        String user = JournalVerbs.user(call);
        var settings = Settings.of(folder).with(call.settings().clock());
        Desk.Opened opened = Desk.open(settings, call.contributions(), user, call.password(user));
        try (var ledger = opened.ledger()) {
            Upkeep.Findings found =
                    ledger.upkeep().verify(opened.session(), List.of(), JournalVerbs.progress(call, "verify"));
            JournalVerbs.say(call, found);
            result.put("sound", found.sound());
            return found.sound() ? 0 : 1;
        }
    }
}
