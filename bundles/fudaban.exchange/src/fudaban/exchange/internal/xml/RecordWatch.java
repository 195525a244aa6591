// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.xml.RecordPath;
import java.util.List;
import javax.xml.namespace.QName;
import org.xml.sax.Attributes;

/** Follows a stream of elements and knows which record it is in and what names it. */
final class RecordWatch {
    private static final int LONGEST_KEY = 200;

    private final RecordPath path;
    private final List<QName> way;
    private final int recordDepth;
    private final StringBuilder key = new StringBuilder();
    private String element = "";
    private int depth;
    /** How many of the elements from the root on are those of the path. */
    private int matched;

    private boolean keyed;
    private long records;

    RecordWatch(RecordPath path) {
        this.path = path;
        this.recordDepth = path.record().size();
        this.way = new java.util.ArrayList<>(path.record());
        this.way.addAll(path.key());
    }

    int depth() {
        return depth;
    }

    long records() {
        return records;
    }

    boolean inRecord() {
        return matched >= recordDepth;
    }

    /** What names the record, as far as it was read. */
    String key() {
        return key.toString().strip();
    }

    /** The element entered last. */
    String element() {
        return element;
    }

    void start(String uri, String local, Attributes attributes) {
        element = local;
        if (matched == depth && depth < way.size() && is(way.get(depth), uri, local)) {
            matched++;
            if (matched == recordDepth) {
                records++;
                key.setLength(0);
                keyed = false;
            }
            if (matched == way.size() && path.attribute() != null && !keyed) {
                String value = attributes.getValue(
                        path.attribute().getNamespaceURI(), path.attribute().getLocalPart());
                if (value != null && value.length() <= LONGEST_KEY) {
                    key.append(value);
                    keyed = true;
                }
            }
        }
        depth++;
    }

    void text(char[] chars, int start, int length) {
        boolean here =
                matched == depth && matched == way.size() && path.attribute() == null && way.size() > recordDepth;
        if (here && !keyed && key.length() + length <= LONGEST_KEY) {
            key.append(chars, start, length);
        }
    }

    /** Leaves an element; true when it was a record's. */
    boolean end() {
        depth--;
        if (matched <= depth) {
            return false;
        }
        if (matched == way.size() && !key.isEmpty()) {
            keyed = true;
        }
        boolean record = matched == recordDepth;
        matched--;
        return record;
    }

    private static boolean is(QName name, String uri, String local) {
        return name.getLocalPart().equals(local) && name.getNamespaceURI().equals(uri);
    }
}
