// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.EditionTrial;
import fudaban.ledger.verb.Verb;
import fudaban.packs.internal.verb.PackBuildVerb;
import fudaban.packs.internal.verb.PackCheckVerb;
import fudaban.packs.internal.verb.PackCompareVerb;
import fudaban.packs.internal.verb.PackKeysVerb;
import fudaban.packs.internal.verb.PackListVerb;
import fudaban.packs.internal.verb.PackNewVerb;
import fudaban.packs.internal.verb.PackSignVerb;
import fudaban.packs.internal.verb.PackTryVerb;
import fudaban.packs.trial.TrialRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where packs are made in tests: a folder, the verbs, and a program with some packs. */
final class Workshop implements InstalledPacks {
    static final String PROFILE = """
        {
          "greeting": "ようこそ ",
          "converter": "as-is"
        }
        """;

    final Path folder;
    final List<Pack> installed = new ArrayList<>();
    final List<EditionTrial> trials = new ArrayList<>();
    Ledger ledger;
    Session session;

    Workshop(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Pack> all() {
        return installed;
    }

    @Override
    public String platform() {
        return "0.1.0.202611230900";
    }

    List<Verb> verbs() {
        var checks = List.<fudaban.ledger.spi.EditionCheck>of(new Silent(), new Greeting());
        return List.of(
                new PackNewVerb(this),
                new PackCheckVerb(this, checks),
                new PackCompareVerb(),
                new PackBuildVerb(this, checks),
                new PackSignVerb(),
                new PackKeysVerb(),
                new PackListVerb(this),
                new PackTryVerb(this, new TrialRun(trials)));
    }

    /** Runs a verb; what it said. */
    TestCall call(int code, String... words) throws Refusal, IOException {
        var call = new TestCall(folder, ledger, session);
        int was = call.run(verbs(), words);
        if (was != code) {
            throw new AssertionError("exit " + was + " instead of " + code + ": " + call.said());
        }
        return call;
    }

    /** A sound pack with one edition and a test of its own. */
    Path first(String name) throws Refusal, IOException {
        call(0, "pack", "new", name, "--edition", "2026-04-01", "--id", "fudaban.pack.example", "--name", "見本");
        write(name + "/editions/2026-04-01/ExampleProfile.json", PROFILE);
        write(name + "/editions/2026-04-01/tests/氏名/input.txt", "髙橋\n");
        write(name + "/editions/2026-04-01/tests/氏名/expected.txt", "ようこそ 髙橋\n");
        return folder.resolve(name);
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
