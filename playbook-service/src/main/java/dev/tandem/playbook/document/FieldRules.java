package dev.tandem.playbook.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The constraints on one field, or on the items of a list. */
record FieldRules(Class<?> type, AnnotatedType annotated, AnnotatedElement element) {
    static FieldRules of(RecordComponent component) {
        return new FieldRules(
                component.getType(), component.getAccessor().getAnnotatedReturnType(), component.getAccessor());
    }

    /** The rules for the list's items. */
    FieldRules items() {
        AnnotatedType item = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
        return new FieldRules((Class<?>) item.getType(), item, item);
    }

    <A extends Annotation> Optional<A> rule(Class<A> annotation) {
        return Optional.ofNullable(element.getAnnotation(annotation));
    }

    /** A primitive cannot be absent. */
    boolean isRequired() {
        return type.isPrimitive()
                || rule(NotNull.class).isPresent()
                || rule(NotBlank.class).isPresent()
                || rule(NotEmpty.class).isPresent();
    }

    Optional<String> description() {
        return description(element);
    }

    static Optional<String> description(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Schema.class))
                .map(Schema::description)
                .filter(text -> !text.isEmpty());
    }
}
