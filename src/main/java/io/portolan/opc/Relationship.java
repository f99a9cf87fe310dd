package io.portolan.opc;

/**
 * How a part relates to another.
 *
 * @param id its identifier within the part that it starts from
 * @param type what the other part is to this one, as a URI
 * @param target where it leads as written
 * @param part the name of the part that it leads to, resolved against the part that it starts from; it need not exist
 * @param external whether it leads out of the package; it is then never followed
 */
public record Relationship(String id, String type, String target, String part, boolean external) {
    /** Whether it is of a kind such as {@code worksheet}: the last step of the type, in which both variants agree. */
    public boolean is(String kind) {
        return type.substring(type.lastIndexOf('/') + 1).equals(kind);
    }
}
