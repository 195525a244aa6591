// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;

/**
 * A verb put together from its declaration and its body.
 *
 * @param needsLedger whether it runs within an open ledger
 */
record CoreVerb(String words, Text summary, List<Parameter> parameters, boolean needsLedger, Body body)
        implements Verb {
    /** What it does; returns the exit code. */
    interface Body {
        int run(Invocation invocation) throws Refusal, IOException;
    }

    static CoreVerb within(String words, String ja, String en, List<Parameter> parameters, Body body) {
        return new CoreVerb(words, new Text(ja, en), parameters, true, body);
    }

    static CoreVerb without(String words, String ja, String en, List<Parameter> parameters, Body body) {
        return new CoreVerb(words, new Text(ja, en), parameters, false, body);
    }

    @Override
    public int run(Invocation invocation) throws Refusal, IOException {
        return body.run(invocation);
    }
}
