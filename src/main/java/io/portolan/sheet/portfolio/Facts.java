package io.portolan.sheet.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One object of the results, filled in the order written; what could not be computed is left out. */
final class Facts {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Facts with(String name, double number) {
        if (Double.isFinite(number)) {
            values.put(name, number);
        }
        return this;
    }

    Facts with(String name, long count) {
        values.put(name, count);
        return this;
    }

    Facts with(String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
        return this;
    }

    Facts with(String name, boolean truth) {
        values.put(name, truth);
        return this;
    }

    Facts with(String name, Facts object) {
        if (!object.values.isEmpty()) {
            values.put(name, object.values);
        }
        return this;
    }

    Facts with(String name, List<?> list) {
        values.put(name, list);
        return this;
    }

    /** The figures of earned value under the names of results.json. */
    Facts with(EarnedValue value) {
        return with("pv", value.pv())
                .with("ev", value.ev())
                .with("ac", value.ac())
                .with("bac", value.bac())
                .with("cv", value.cv())
                .with("sv", value.sv())
                .with("cpi", value.cpi())
                .with("spi", value.spi())
                .with("eac", eac(value))
                .with("etc", value.etc())
                .with("vac", value.vac())
                .with("tcpiBac", value.tcpi())
                .with("tcpiEac", value.tcpi(value.eacCpi()));
    }

    /** The estimates at completion that follow from the figures of one day. */
    static Facts eac(EarnedValue value) {
        return new Facts()
                .with("cpi", value.eacCpi())
                .with("atypical", value.eacAtypical())
                .with("combined", value.eacCombined())
                .with("weighted8020", value.eacWeighted());
    }

    /** All facts of another object. */
    Facts with(Facts others) {
        values.putAll(others.values);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
