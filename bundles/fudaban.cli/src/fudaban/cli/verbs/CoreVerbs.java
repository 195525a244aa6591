// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.cli.Terminal;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The verbs about the ledger as a whole. */
public final class CoreVerbs {
    private CoreVerbs() {}

    /**
     * @param terminal where verbs made of other verbs print
     * @param others the verbs of the plug-ins
     */
    public static List<Verb> all(Terminal terminal, Supplier<Collection<Verb>> others) {
        List<Verb> all = new ArrayList<>();
        all.addAll(DeskVerbs.all());
        all.addAll(UserVerbs.all());
        all.addAll(JournalVerbs.all());
        all.addAll(BackupVerbs.all());
        all.addAll(DatabaseVerbs.all());
        all.addAll(StepVerbs.all());
        all.add(new DemoVerb(terminal, others));
        return all;
    }
}
