package dev.tandem.platform.template;

import com.samskivert.mustache.Mustache;
import java.util.Set;

/** Walks through a compiled template and notes the names in it. */
record NameCollector(Set<String> names) implements Mustache.Visitor {
    @Override
    public void visitText(String text) {}

    @Override
    public void visitVariable(String name) {
        names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
        throw new MalformedTemplate("a template cannot include another: " + name);
    }

    @Override
    public boolean visitSection(String name) {
        names.add(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return visitSection(name);
    }
}
