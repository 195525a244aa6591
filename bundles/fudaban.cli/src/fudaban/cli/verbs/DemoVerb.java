// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.cli.CommandLineHost;
import fudaban.cli.Terminal;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code demo DIR}: the main job from beginning to end in a fresh folder, with both executors, by calling the other verbs as an operator would. */
final class DemoVerb implements Verb {
    private final Terminal terminal;
    private final Supplier<Collection<Verb>> others;

    DemoVerb(Terminal terminal, Supplier<Collection<Verb>> others) {
        this.terminal = terminal;
        this.others = others;
    }

    @Override
    public String words() {
        return "demo";
    }

    @Override
    public Text summary() {
        return new Text(
                "見本データで主な業務を一通り行う（新しいフォルダーの中だけで、訓練用の装置で）",
                "run the main job on sample data (in a new folder only, with practice devices)");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("DIR", "新しいフォルダー", "a new folder", true),
                Parameter.option("--people", "対象者の数（既定5200）", "number of people (5200)"),
                Parameter.option("--forms", "個人用申請書の数（既定30）", "number of one-person forms (30)"),
                Parameter.option("--applicants", "申請者の数（既定120）", "number of applicants (120)"),
                Parameter.option("--cards", "既にあるカードの数（既定5000）", "number of existing cards (5000)"),
                Parameter.flag("--practice", "訓練用のデスクにする", "make it a desk for practice"),
                Parameter.flag("--open", "日報を提出せず、1日の途中で終える", "leave the day open, without a daily report"));
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path folder = call.path("DIR");
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            if (inside.findAny().isPresent()) {
                throw new Refusal(DemoVerb.class, "demo.not-empty", folder.toString());
            }
        }
        var demo = new DemoFolder(folder);
        Settings settings = new Settings(
                demo.data(),
                call.flag("--practice") ? Settings.PRACTICE : "desk1",
                call.settings().clock(),
                "",
                Settings.Guard.QUICK);
        List<Verb> all = new ArrayList<>(others.get());
        all.addAll(JournalVerbs.all());
        all.addAll(BackupVerbs.all());
        var host = new CommandLineHost(all, call.contributions(), terminal, call.locale());
        try (var desk = DemoDesk.create(settings, call.contributions(), demo)) {
            var script = new DemoDay.Script(
                    number(call, "--people", 5200),
                    number(call, "--forms", 30),
                    number(call, "--applicants", 120),
                    number(call, "--cards", 5000),
                    !call.flag("--open"),
                    stage -> {},
                    call::line);
            new DemoDay(host, desk, settings, demo, script).run();
        }
        call.line(new Refusal(DemoVerb.class, "demo.done", folder.toString()).sentence(call.locale()));
        call.result(Map.of("folder", folder.toString()));
        return 0;
    }

    private static int number(Invocation call, String option, int usual) {
        return call.value(option).map(Integer::parseInt).orElse(usual);
    }
}
