package dev.tandem.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with one field of a request.
 *
 * @param pointer where, as a JSON pointer into the body, or the name of a parameter
 * @param code what kind of fault: {@code unknownField}, {@code wrongType}, {@code malformed}, or a constraint's name
 * @param message what would be right, for a person
 */
public record FieldFault(
        @Schema(example = "/company") String pointer,
        @Schema(example = "size") String code,
        @Schema(example = "size must be between 0 and 200") String message) {
    public static FieldFault of(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = Character.toLowerCase(constraint.charAt(0)) + constraint.substring(1);
        String pointer = pointer(violation.getPropertyPath());
        return new FieldFault(isOfQuery(violation) ? pointer.split("/")[1] : pointer, code, violation.getMessage());
    }

    /** Of a day that has to be today or later. @param day null if none was given */
    public static List<FieldFault> ifPast(String pointer, LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today)
                ? List.of(new FieldFault(pointer, "range", "must not be before today"))
                : List.of();
    }

    /** Parameters of a query may come together in one object, as the fields of a body do. */
    private static boolean isOfQuery(ConstraintViolation<?> violation) {
        return violation.getLeafBean() != null
                && Stream.of(violation.getLeafBean().getClass().getFields())
                        .anyMatch(field -> field.isAnnotationPresent(QueryParam.class));
    }

    private static String pointer(Path path) {
        String parameter = null;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
        }
        // Of a parameter that is no body, the name is all there is to point at.
        return pointer.isEmpty() && parameter != null ? parameter : pointer.toString();
    }
}
