// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import javax.xml.namespace.QName;

/** Writes nothing: for the check before the writing. */
public enum Nowhere implements Out {
    /** The only one. */
    INSTANCE;

    @Override
    public void begin(QName name) {}

    @Override
    public void attribute(QName name, String value) {}

    @Override
    public void text(String value) {}

    @Override
    public void end() {}
}
