package dev.tandem.platform.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** A number, or a yes or no, that no null can stand for: the reader refuses a body without it. */
final class PrimitiveFields {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, ClassInfo> records;

    PrimitiveFields(WireRecords records) {
        this.records = records.all().stream().collect(Collectors.toMap(PrimitiveFields::name, Function.identity()));
    }

    /** As the scanner calls its schema. */
    private static String name(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue own = schema == null ? null : schema.value("name");
        return own == null ? record.simpleName() : own.asString();
    }

    void require(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (records.containsKey(name) && schema.getProperties() != null) {
                require(records.get(name), schema);
            }
        });
    }

    private static void require(ClassInfo record, Schema schema) {
        Set<String> required =
                new HashSet<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        record.recordComponents().stream()
                .filter(component -> component.type().kind() == Type.Kind.PRIMITIVE)
                .map(RecordComponentInfo::name)
                .forEach(required::add);
        List<String> inOrder = schema.getProperties().keySet().stream()
                .filter(required::contains)
                .toList();
        schema.setRequired(inOrder.isEmpty() ? null : inOrder);
    }
}
