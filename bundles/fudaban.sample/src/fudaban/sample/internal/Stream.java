// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/**
 * A table whose rows are made when they are asked for.
 *
 * @param headings its first row
 * @param count how many rows follow
 * @param row makes a row from its place, from 0
 */
record Stream(List<String> headings, long count, LongFunction<List<String>> row) implements Iterable<List<String>> {
    @Override
    public Iterator<List<String>> iterator() {
        return new Iterator<>() {
            private long next = -1;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public List<String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long at = next++;
                return at < 0 ? headings : row.apply(at);
            }
        };
    }
}
