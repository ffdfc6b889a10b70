package dev.tandem.contract.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Follows the references within a document. */
public record References(Map<String, Object> document) {
    /** What a node is, or what it refers to in the end; empty if that is nothing. */
    public Map<String, Object> resolved(Object node) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Object> here = Tree.object(node);
        while (here.containsKey("$ref") && seen.add(here)) {
            here = referred(here);
        }
        return here;
    }

    /** What a node with a reference refers to; empty if that is nothing. */
    public Map<String, Object> referred(Object node) {
        String reference = Tree.text(node, "$ref");
        Object here = reference.startsWith("#/") ? document : null;
        for (String word : reference.replaceFirst("^#/", "").split("/")) {
            here = Tree.object(here).get(word.replace("~1", "/").replace("~0", "~"));
        }
        return Tree.object(here);
    }
}
