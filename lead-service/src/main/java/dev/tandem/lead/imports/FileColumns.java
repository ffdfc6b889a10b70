package dev.tandem.lead.imports;

import java.util.List;

/** The columns of a file that an import reads. */
public record FileColumns(List<String> required, List<String> optional) {
    /** Those of a header that nothing is read from. */
    public List<String> ignoredOf(List<String> header) {
        return header.stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .toList();
    }
}
