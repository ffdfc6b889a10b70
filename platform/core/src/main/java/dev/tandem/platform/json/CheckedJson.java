package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads JSON and finds all its faults: what cannot be read as the wanted type, and what the type's constraints forbid. */
@ApplicationScoped
public class CheckedJson {
    private final ObjectMapper json;
    private final Validator validator;

    CheckedJson(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param value null when there is nothing that could be read; not to be used while there are faults
     * @param faults all of them, by pointer
     */
    public record Checked<T>(T value, List<FieldFault> faults) {}

    public <T> Checked<T> read(byte[] bytes, Class<T> type) {
        return read(bytes, json.constructType(type));
    }

    /** For values that came in another form, such as the fields of a CSV row. */
    public <T> Checked<T> read(JsonNode tree, Class<T> type) {
        return patiently(tree, json.constructType(type));
    }

    <T> Checked<T> read(byte[] bytes, JavaType type) {
        FaultCollector.Faults faults = new FaultCollector.Faults(new ArrayList<>());
        try {
            T value = json.readerFor(type)
                    .withAttribute(FaultCollector.FAULTS, faults)
                    .readValue(bytes);
            return checked(value, faults.list());
        } catch (JsonMappingException faulty) {
            return readAgain(bytes, type);
        } catch (JsonProcessingException broken) {
            return malformed(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> Checked<T> readAgain(byte[] bytes, JavaType type) {
        try {
            return patiently(json.readTree(bytes), type);
        } catch (JsonProcessingException broken) {
            return malformed(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> Checked<T> patiently(JsonNode tree, JavaType type) {
        FaultCollectingReader patient = new FaultCollectingReader(json);
        T value = patient.read(tree, type);
        return checked(value, patient.faults());
    }

    private static <T> Checked<T> malformed(JsonProcessingException broken) {
        return new Checked<>(null, List.of(new FieldFault("", "malformedJson", FaultCollector.said(broken))));
    }

    private <T> Checked<T> checked(T value, List<FieldFault> unreadable) {
        if (value == null && unreadable.isEmpty()) {
            return new Checked<>(null, List.of(new FieldFault("", "required", "a JSON body is required")));
        }
        return new Checked<>(value, value == null ? unreadable : together(unreadable, value));
    }

    /** The values that could be read are validated too, except fields that already have a fault. */
    private List<FieldFault> together(List<FieldFault> unreadable, Object value) {
        Set<String> known = unreadable.stream().map(FieldFault::pointer).collect(Collectors.toSet());
        Stream<FieldFault> violated = validator.validate(value).stream()
                .map(FieldFault::of)
                .filter(fault -> !known.contains(fault.pointer()))
                .sorted(Comparator.comparing(FieldFault::pointer));
        return Stream.concat(unreadable.stream(), violated).toList();
    }
}
