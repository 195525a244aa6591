// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine.words;

/** Stands for the sentences of the test acts: in a package of their own, because those of the engine must not be hidden. */
public final class Words {
    private Words() {}
}
