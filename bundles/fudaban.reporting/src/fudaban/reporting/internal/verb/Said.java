// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.verb.NamedVerb;

/** A verb with its words, its sentence and its parameters. */
abstract class Said extends NamedVerb {
    static final Parameter ON =
            Parameter.option("--on", "作業日（R8.4.1、2026-04-01など。既定は今日）", "the day, as 2026-04-01 (today)");

    Said(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static Parameter needed(String name, String ja, String en) {
        return Parameter.positional(name, ja, en, true);
    }

    static Parameter optional(String name, String ja, String en) {
        return Parameter.positional(name, ja, en, false);
    }

    static Parameter option(String name, String ja, String en) {
        return Parameter.option(name, ja, en);
    }

    static Parameter flag(String name, String ja, String en) {
        return Parameter.flag(name, ja, en);
    }
}
