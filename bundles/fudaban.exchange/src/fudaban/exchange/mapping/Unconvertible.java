// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Sentence;

/** A value that a converter cannot take; the record it belongs to is not written. */
public final class Unconvertible extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /**
     * @param sentence what is wrong and what to do
     */
    public Unconvertible(Sentence sentence) {
        super(sentence.key(), null, false, false);
        this.sentence = sentence;
    }

    /**
     * @param key the sentence's key
     * @param values what it names
     */
    public Unconvertible(String key, Object... values) {
        this(Sentence.of(key, values));
    }

    /** What is wrong and what to do. */
    public Sentence sentence() {
        return sentence;
    }
}
