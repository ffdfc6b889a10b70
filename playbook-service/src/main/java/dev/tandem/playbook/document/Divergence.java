package dev.tandem.playbook.document;

import java.util.List;
import java.util.Map;

/**
 * What has become of a document's base while somebody worked on it.
 *
 * @param theirs the paths that others have changed since
 * @param conflicts those of them that were changed in the document too, or lie within what was, or around it
 */
public record Divergence(List<String> theirs, List<String> conflicts) {
    public static Divergence of(Map<String, Object> base, Map<String, Object> newest, Map<String, Object> document) {
        List<String> theirs = paths(base, newest);
        List<String> ours = paths(base, document);
        List<String> conflicts = theirs.stream()
                .filter(path -> ours.stream().anyMatch(own -> isWithin(path, own) || isWithin(own, path)))
                .toList();
        return new Divergence(theirs, conflicts);
    }

    private static List<String> paths(Map<String, Object> before, Map<String, Object> after) {
        return DocumentDiff.between(before, after).stream()
                .map(Difference::path)
                .distinct()
                .toList();
    }

    private static boolean isWithin(String path, String other) {
        return path.equals(other) || path.startsWith(other + "/");
    }
}
