// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Backups. */
final class BackupVerbs {
    private static final int KEEP = 14;

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
                        "バックアップを空の別フォルダーに戻す",
                        "restore a backup into another, empty folder",
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
            call.line("%s  %s  %,d  %s"
                    .formatted(backup.made(), backup.file().getFileName(), backup.size(), backup.head()));
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
        call.result(Map.of("folder", folder.toString()));
        return 0;
    }
}
