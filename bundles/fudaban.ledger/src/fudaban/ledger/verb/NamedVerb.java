// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.verb;

import java.util.List;

/** A verb with its words, its sentence and its parameters as they were given to it: what the verbs of a topic begin with. */
public abstract class NamedVerb implements Verb {
    private final String words;
    private final Text summary;
    private final List<Parameter> parameters;

    /**
     * @param words e.g. {@code issuance import}
     * @param ja its sentence in Japanese
     * @param en and in English
     * @param parameters in the order the help shows them
     */
    protected NamedVerb(String words, String ja, String en, Parameter... parameters) {
        this(words, ja, en, List.of(parameters));
    }

    /** The same with parameters that several verbs share. */
    protected NamedVerb(String words, String ja, String en, List<Parameter> parameters) {
        this.words = words;
        this.summary = new Text(ja, en);
        this.parameters = List.copyOf(parameters);
    }

    @Override
    public final String words() {
        return words;
    }

    @Override
    public final Text summary() {
        return summary;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }
}
