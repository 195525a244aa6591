// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.verb;

import fudaban.ledger.Refusal;
import java.util.List;

/** A command of the command line, contributed by a plug-in as an OSGi service: {@code fudaban issuance import FILE}. */
public interface Verb {
    /** Its words, e.g. {@code issuance import}. */
    String words();

    /** One sentence in Japanese and English for the help. */
    Text summary();

    /** Its options and positional parameters, in the order the help shows them. */
    List<Parameter> parameters();

    /** Whether it needs an open ledger and a session; verbs that make or restore one do not. */
    default boolean needsLedger() {
        return true;
    }

    /**
     * Does it.
     *
     * @return the exit code: 0 done, 1 done with findings; a {@link Refusal} is 3, wrong usage 2, an unexpected failure 70
     */
    int run(Invocation invocation) throws Refusal, java.io.IOException;

    /** A sentence in both languages. */
    record Text(String ja, String en) {}

    /**
     * A parameter.
     *
     * @param name {@code --json} style for options, {@code FILE} style for positional ones
     * @param summary what it is
     * @param required whether it must be given
     * @param flag whether it takes no value
     * @param many whether it may be given several times
     */
    record Parameter(String name, Text summary, boolean required, boolean flag, boolean many) {
        public static Parameter positional(String name, String ja, String en, boolean required) {
            return new Parameter(name, new Text(ja, en), required, false, false);
        }

        public static Parameter option(String name, String ja, String en) {
            return new Parameter(name, new Text(ja, en), false, false, false);
        }

        public static Parameter flag(String name, String ja, String en) {
            return new Parameter(name, new Text(ja, en), false, true, false);
        }
    }
}
