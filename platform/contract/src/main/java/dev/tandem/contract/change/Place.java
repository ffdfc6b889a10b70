package dev.tandem.contract.change;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a difference is: in the first operation that shows it, and, if it is in a component, there. A component is named
 * instead of an operation in what people read, so that the sentence stays when another operation comes to use it.
 *
 * @param component null outside of all components
 * @param direction in which the component is looked at; null if that makes no difference
 */
record Place(String operation, List<String> path, String component, List<String> inComponent, Direction direction) {
    static Place of(Operation operation) {
        return new Place(operation.name(), List.of(), null, List.of(), null);
    }

    Place at(String word) {
        return new Place(operation, with(path, word), component, with(inComponent, word), direction);
    }

    Place inComponent(String name, Direction way) {
        return new Place(operation, path, name, List.of(), way);
    }

    Place inEitherDirection() {
        return new Place(operation, path, component, inComponent, null);
    }

    String pointer() {
        return String.join("/", path);
    }

    @Override
    public String toString() {
        return told(1);
    }

    /** @param operations how many have the same place */
    String told(int operations) {
        if (component == null) {
            return "`" + operation + "`" + (operations > 1 ? " and " + (operations - 1) + " others" : "")
                    + (path.isEmpty() ? "" : ", `" + pointer() + "`");
        }
        return "`"
                + String.join(
                        "/",
                        Stream.concat(Stream.of(component), inComponent.stream())
                                .toList()) + "`" + (direction == null ? "" : " in " + direction.plural());
    }

    private static List<String> with(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }
}
