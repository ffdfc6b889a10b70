package dev.tandem.platform.openapi;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.Refusal;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * What problems say beside their code, by the {@link Fact}s of refusals and by what every operation may be answered with. The
 * description of each tells what it means with which code, a line for each: the contracts of all services are merged by lines.
 */
final class ProblemFacts {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final Map<Class<?>, Schema> WRITTEN_AS = Map.ofEntries(
            Map.entry(String.class, text(null, null)),
            Map.entry(UUID.class, text("uuid", "0192f1c2-7d3e-7abc-8def-01234567100a")),
            Map.entry(Instant.class, text("date-time", "2026-03-02T09:15:00Z")),
            Map.entry(LocalDate.class, text("date", "2026-03-02")),
            Map.entry(Duration.class, text(null, "P14D")),
            Map.entry(
                    Integer.class,
                    OASFactory.createSchema()
                            .addType(SchemaType.INTEGER)
                            .format("int32")
                            .addExample(10)),
            Map.entry(
                    Boolean.class,
                    OASFactory.createSchema().addType(SchemaType.BOOLEAN).addExample(true)));

    private final Map<String, Schema> byName = new TreeMap<>();
    private final Map<String, List<String>> meanings = new TreeMap<>();
    private final IndexView index;

    ProblemFacts(IndexView index) {
        this.index = index;
        Stream.concat(
                        index.getAnnotations(Fact.class).stream(),
                        index.getAnnotations(Fact.All.class).stream()
                                .flatMap(all -> Stream.of(all.value().asNestedArray())
                                        .map(fact ->
                                                AnnotationInstance.create(fact.name(), all.target(), fact.values()))))
                .forEach(this::add);
        add("needs", text(null, "leads:write"), "scopeMissing", "The scope that the client lacks");
        add("violated-policies", list(text(null, "write")), "tooManyRequests", "The limits that are used up");
        add(
                "accepted",
                list(text(null, "application/json")),
                "unsupportedMediaType",
                "The media types of bodies that the operation reads");
    }

    /** Adds them to the schema of problems. */
    void describe(Components components) {
        Schema problem = components.getSchemas().get(Problem.class.getSimpleName());
        byName.forEach((name, fact) -> problem.addProperty(
                name,
                fact.description(String.join(
                        "\n", meanings.get(name).stream().sorted().distinct().toList()))));
    }

    private void add(AnnotationInstance fact) {
        String name = fact.value("name").asString();
        AnnotationValue several = fact.value("several");
        AnnotationValue example = fact.value("example");
        String meaning = fact.value("meaning").asString();
        Schema each = schema(fact.value("type").asClass(), example == null ? null : example.asString());
        codes(fact.target().asClass())
                .forEach(code -> add(name, several != null && several.asBoolean() ? list(each) : each, code, meaning));
    }

    private void add(String name, Schema schema, String code, String meaning) {
        Schema before = byName.putIfAbsent(name, schema);
        if (before != null && !isSameType(before, schema)) {
            throw new IllegalStateException("The fact " + name + " of problems has two types; one is with " + code);
        }
        meanings.computeIfAbsent(name, none -> new ArrayList<>()).add(code + ": " + meaning);
    }

    /** That of the refusal, or of all that are more special. */
    private Stream<String> codes(ClassInfo refusal) {
        Stream<ClassInfo> thrown = Modifier.isAbstract(refusal.flags())
                ? index.getAllKnownSubclasses(refusal.name()).stream()
                : Stream.of(refusal);
        return thrown.map(type -> Refusal.code(type.simpleName()));
    }

    private Schema schema(Type type, String example) {
        for (Map.Entry<Class<?>, Schema> known : WRITTEN_AS.entrySet()) {
            if (known.getKey().getName().equals(type.name().toString())) {
                return example == null
                        ? copy(known.getValue())
                        : copy(known.getValue()).examples(List.of(example));
            }
        }
        return OASFactory.createSchema().ref(SCHEMAS + schemaName(type));
    }

    private String schemaName(Type type) {
        ClassInfo described = index.getClassByName(type.name());
        AnnotationInstance schema = described == null ? null : described.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.name().withoutPackagePrefix().replaceAll(".*\\$", "")
                : schema.value("name").asString();
    }

    private static boolean isSameType(Schema one, Schema other) {
        return Objects.equals(one.getType(), other.getType())
                && Objects.equals(one.getRef(), other.getRef())
                && (one.getItems() == null || isSameType(one.getItems(), other.getItems()));
    }

    private static Schema list(Schema each) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(each);
    }

    private static Schema copy(Schema schema) {
        return OASFactory.createSchema()
                .type(schema.getType())
                .format(schema.getFormat())
                .examples(schema.getExamples());
    }

    private static Schema text(String format, String example) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING).format(format);
        return example == null ? text : text.addExample(example);
    }
}
