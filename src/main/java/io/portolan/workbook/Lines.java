package io.portolan.workbook;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;

/** A set of row or column numbers in a bit each: a filter can hide a million rows. */
final class Lines extends AbstractSet<Integer> {
    private final BitSet bits;

    private Lines(BitSet bits) {
        this.bits = bits;
    }

    /** The lines whose bits are set; later changes of the bits do not count. */
    static Lines of(BitSet bits) {
        return new Lines((BitSet) bits.clone());
    }

    /** The same lines as another collection holds. */
    static Lines copyOf(Collection<Integer> lines) {
        if (lines instanceof Lines same) {
            return same;
        }
        BitSet bits = new BitSet();
        lines.forEach(bits::set);
        return new Lines(bits);
    }

    @Override
    public boolean contains(Object line) {
        return line instanceof Integer number && number >= 0 && bits.get(number);
    }

    @Override
    public Iterator<Integer> iterator() {
        return bits.stream().iterator();
    }

    @Override
    public int size() {
        return bits.cardinality();
    }
}
