package dev.tandem.platform.openapi;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The records that operations take and give, and those that these are made of: others may have the same names. */
final class WireRecords {
    private final IndexView index;
    private final Map<DotName, ClassInfo> found = new HashMap<>();

    WireRecords(IndexView index, EndpointMethods operations) {
        this.index = index;
        for (MethodInfo operation : operations.all()) {
            add(operation.returnType());
            operation.parameterTypes().forEach(this::add);
            operation.annotations().forEach(this::addNamed);
        }
    }

    Collection<ClassInfo> all() {
        return found.values();
    }

    private void add(Type type) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(this::add);
        }
        ClassInfo known = index.getClassByName(type.name());
        if (known != null && known.isRecord() && found.put(known.name(), known) == null) {
            known.recordComponents().forEach(component -> add(component.type()));
        }
    }

    /** A method that gives a response, or takes a tree, says in an annotation what is in it. */
    private void addNamed(AnnotationInstance annotation) {
        annotation.values().forEach(this::addNamed);
    }

    private void addNamed(AnnotationValue value) {
        switch (value.kind()) {
            case CLASS -> add(value.asClass());
            case NESTED -> addNamed(value.asNested());
            case ARRAY -> value.asArrayList().forEach(this::addNamed);
            default -> {
                // A text or a number names no class.
            }
        }
    }
}
