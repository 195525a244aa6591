// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import java.io.IOException;
import javax.xml.namespace.QName;

/** Where a record is written to. An element that gets neither attribute, text nor child is not written. */
public interface Out {
    /** Begins an element. */
    void begin(QName name);

    /** An attribute of the element begun last. */
    void attribute(QName name, String value) throws IOException;

    /** The text of the element begun last; an empty one writes the element empty. */
    void text(String value) throws IOException;

    /** Ends the element begun last that has not ended. */
    void end() throws IOException;
}
