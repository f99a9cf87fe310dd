package io.portolan.sheet;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The kinds of sheet that Portolan understands, each in a package of its own and named in one list among the resources. */
public final class SheetTypes {
    private static final List<SheetType> ALL =
            ServiceLoader.load(SheetType.class, SheetTypes.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private SheetTypes() {}

    /** All of them, in the order of the list. */
    public static List<SheetType> all() {
        return ALL;
    }

    /** The one that understands a kind; empty for kinds that are recognised but not analysed. */
    public static Optional<SheetType> of(String kind) {
        return ALL.stream().filter(type -> type.kind().equals(kind)).findFirst();
    }
}
