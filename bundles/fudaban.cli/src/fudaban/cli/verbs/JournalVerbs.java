// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checking, exporting, rebuilding and erasing. */
final class JournalVerbs {
    /** As pages print it; a part of the hash of at least 16 digits will do. */
    private static final String HEAD = "\\S+:[0-9]+=[0-9a-fA-F]{16,64}";

    private JournalVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.within(
                        "journal verify",
                        "証跡・写し・内容・記録を互いに照合する",
                        "check chain, mirror, payload and records against each other",
                        List.of(new Verb.Parameter(
                                "--head",
                                new Verb.Text("紙に印刷された証跡照合値（desk:番号=値）", "head printed on paper, as desk:number=hash"),
                                false,
                                false,
                                true)),
                        JournalVerbs::verify),
                CoreVerb.within(
                        "journal export",
                        "単独の検証プログラムで読める形に書き出す",
                        "export for the stand-alone verifier",
                        List.of(
                                positional("FILE", "書き出すzipファイル", "zip file to write", true),
                                flag("--payload", "内容も含める（個人情報を含む）", "with the payload (holds personal data)")),
                        JournalVerbs::export),
                CoreVerb.without(
                        "journal rebuild",
                        "写しからデータベースを作り直す",
                        "make the database anew from the mirror",
                        List.of(),
                        JournalVerbs::rebuild),
                CoreVerb.without(
                        "journal replay",
                        "データベースが失った処理を写しから入れ直す、又は脇に置く",
                        "enter lost entries again from the mirror, or set them aside",
                        List.of(flag("--set-aside", "入れ直さずに脇に置く", "set them aside instead")),
                        JournalVerbs::replay),
                CoreVerb.within(
                        "journal erase",
                        "保存期間を終えた記録を消去する",
                        "erase a record at the end of retention",
                        erasing(
                                positional("ID", "記録のid", "id of the record", true),
                                new Verb.Parameter(
                                        "--reason", new Verb.Text("根拠", "the rule or request"), true, false, false)),
                        JournalVerbs::erase));
    }

    private static List<Verb.Parameter> erasing(Verb.Parameter... own) {
        List<Verb.Parameter> all = new ArrayList<>(List.of(own));
        all.addAll(Confirmations.parameters());
        return all;
    }

    static int verify(Invocation call) throws Refusal {
        Upkeep.Findings found =
                call.ledger().upkeep().verify(call.session(), call.values("--head"), progress(call, "verify"));
        found.faults().forEach(fault -> call.line("✗ " + fault.sentence(call.locale())));
        for (String head : call.values("--head")) {
            String typed = head.replaceAll("\\s", "");
            String entry = typed.split("=", 2)[0];
            if (typed.matches(HEAD)
                    && found.faults().stream().noneMatch(fault -> fault.entry().equals(entry))) {
                say(call, "verify.head", entry);
            }
        }
        if (call.values("--head").isEmpty()) {
            say(call, "verify.no-head");
        }
        say(call, found);
        call.result(Map.of(
                "entries",
                found.entries(),
                "records",
                found.records(),
                "erased",
                found.erased(),
                "sound",
                found.sound(),
                "faults",
                found.faults().stream()
                        .map(f -> Map.of(
                                "kind",
                                f.kind(),
                                "entry",
                                f.entry(),
                                "record",
                                f.record(),
                                "sentence",
                                f.sentence(call.locale())))
                        .toList()));
        return found.sound() ? 0 : 1;
    }

    static void say(Invocation call, Upkeep.Findings found) {
        say(
                call,
                found.sound() ? "verify.sound" : "verify.faults",
                found.entries(),
                found.records(),
                found.erased(),
                found.faults().size());
    }

    private static void say(Invocation call, String key, Object... arguments) {
        call.line(new Refusal(JournalVerbs.class, key, arguments).sentence(call.locale()));
    }

    private static int export(Invocation call) throws Refusal, IOException {
        Path file = call.path("FILE");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            call.ledger().upkeep().export(call.session(), out, call.flag("--payload"), progress(call, "export"));
        } catch (Refusal | IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
        call.line(file + " (" + Files.size(file) + " bytes)");
        call.result(Map.of("file", file.toString(), "size", Files.size(file)));
        return 0;
    }

    private static int rebuild(Invocation call) throws Refusal {
        String user = user(call);
        Desk.rebuild(call.settings(), call.contributions(), user, call.password(user), progress(call, "rebuild"));
        call.line("○");
        call.result(Map.of("rebuilt", true));
        return 0;
    }

    private static int replay(Invocation call) throws Refusal {
        String user = user(call);
        var lost = call.flag("--set-aside") ? Desk.Lost.SET_ASIDE : Desk.Lost.REPLAY;
        var opened = Desk.open(
                call.settings(), call.contributions(), user, call.password(user), lost, progress(call, "replay"));
        opened.ledger().close();
        call.line("○");
        call.result(Map.of("lost", lost.name()));
        return 0;
    }

    private static int erase(Invocation call) throws Refusal {
        var receipt = call.ledger()
                .upkeep()
                .erase(
                        call.session(),
                        call.value("ID").orElseThrow(),
                        call.value("--reason").orElseThrow(),
                        Confirmations.of(call),
                        progress(call, "erase"));
        call.line("○ " + receipt.entry());
        call.result(Map.of("entry", receipt.entry()));
        return 0;
    }

    static String user(Invocation call) throws Refusal {
        return call.value("--user").orElseThrow(() -> new Refusal(JournalVerbs.class, "user.none"));
    }

    static Upkeep.Progress progress(Invocation call, String what) {
        return (done, of) -> call.progress(what, done, of);
    }
}
