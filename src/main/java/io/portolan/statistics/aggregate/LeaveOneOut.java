package io.portolan.statistics.aggregate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;

/**
 * All n products of n factors with one left out, by halving: n·log n multiplications, log n products held at a time,
 * and never a division, since a factor may be zero.
 */
final class LeaveOneOut {

    private LeaveOneOut() {}

    /** Hands over (rest × all factors but the i-th, i) for i in ascending order. */
    static <T> void walk(List<T> factors, T rest, BiFunction<T, List<T>, T> product, ObjIntConsumer<T> each) {
        if (!factors.isEmpty()) {
            walk(factors, 0, rest, product, each);
        }
    }

    private static <T> void walk(
            List<T> factors, int offset, T rest, BiFunction<T, List<T>, T> product, ObjIntConsumer<T> each) {
        if (factors.size() == 1) {
            each.accept(rest, offset);
            return;
        }
        int middle = factors.size() / 2;
        List<T> first = factors.subList(0, middle);
        List<T> second = factors.subList(middle, factors.size());
        walk(first, offset, product.apply(rest, second), product, each);
        walk(second, offset + middle, product.apply(rest, first), product, each);
    }
}
