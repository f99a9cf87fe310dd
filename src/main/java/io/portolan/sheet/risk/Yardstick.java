package io.portolan.sheet.risk;

import io.portolan.statistics.comparison.Bridge.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the months of a register are compared by. */
enum Yardstick {
    /** Expected cost: probability times mean amount. */
    MONEY {
        @Override
        Optional<Product> of(Risk risk) {
            return risk.isQuantified()
                    ? Optional.of(new Product(
                            risk.likelihood().share().orElseThrow(),
                            risk.consequence().amount().orElseThrow().mean()))
                    : Optional.empty();
        }

        @Override
        boolean suits(Register register) {
            return !register.quantified().isEmpty() && register.currencies().size() <= 1;
        }
    },
    /** Score: probability class times impact class. */
    SCORE {
        @Override
        Optional<Product> of(Risk risk) {
            return risk.likelihood()
                    .code()
                    .flatMap(p -> risk.consequence().code().map(i -> new Product(p, i)));
        }

        @Override
        boolean suits(Register register) {
            return register.open().stream().anyMatch(risk -> of(risk.value()).isPresent());
        }
    };

    /** The two factors of a risk; empty where one is missing. */
    abstract Optional<Product> of(Risk risk);

    abstract boolean suits(Register register);

    /** The first yardstick that suits every month; a month in which all risks are closed suits any. */
    static Optional<Yardstick> of(List<Snapshot> snapshots) {
        return Stream.of(values())
                .filter(yardstick -> snapshots.stream()
                        .map(Snapshot::register)
                        .allMatch(register -> register.open().isEmpty() || yardstick.suits(register)))
                .findFirst();
    }

    /** The open risks of a month. */
    Map<String, Product> of(Snapshot snapshot) {
        Map<String, Product> products = new TreeMap<>();
        snapshot.open(risk -> true).forEach((key, risk) -> of(risk).ifPresent(product -> products.put(key, product)));
        return products;
    }
}
