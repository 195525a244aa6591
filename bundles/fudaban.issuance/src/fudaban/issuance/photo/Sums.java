// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

/** Number, mean and variance of values as they come. */
final class Sums {
    private long count;
    private double sum;
    private double squares;

    void add(double value) {
        count++;
        sum += value;
        squares += value * value;
    }

    long count() {
        return count;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    double variance() {
        return count == 0 ? 0 : Math.max(0, squares / count - mean() * mean());
    }

    double deviation() {
        return Math.sqrt(variance());
    }
}
