// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Draws from a list in which some things are more common than others. */
public final class Weighted<T> {
    private final List<T> things;
    private final int[] sums;

    /** Over these things. */
    public Weighted(List<T> things, ToIntFunction<T> weight) {
        this.things = new ArrayList<>(things);
        this.sums = new int[things.size()];
        int sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weight.applyAsInt(things.get(i));
            sums[i] = sum;
        }
    }

    /** The thing at a number from 0 to 1. */
    public T at(double number) {
        int wanted = (int) (number * sums[sums.length - 1]);
        int found = Arrays.binarySearch(sums, wanted + 1);
        return things.get(found < 0 ? -found - 1 : found);
    }
}
