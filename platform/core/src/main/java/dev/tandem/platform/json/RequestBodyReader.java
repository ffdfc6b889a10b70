package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a request body and refuses it with all its faults at once, where Jackson alone stops at the first. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RequestBodyReader implements MessageBodyReader<Object> {
    private static final int LARGEST = 10_000_000;

    private final ObjectMapper json;
    private final Validator validator;

    RequestBodyReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type != InputStream.class && type != byte[].class && type != String.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new WebApplicationException(
                    "A JSON body has at most 10 MB.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        FaultCollector.Faults faults = new FaultCollector.Faults(new ArrayList<>());
        JavaType wanted = json.constructType(generic);
        try {
            Object request = json.readerFor(wanted)
                    .withAttribute(FaultCollector.FAULTS, faults)
                    .readValue(bytes);
            return faultless(request, faults.list());
        } catch (JsonMappingException faulty) {
            return readAgain(bytes, wanted);
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
    }

    private Object readAgain(byte[] bytes, JavaType wanted) throws IOException {
        try {
            PatientReader patient = new PatientReader(json);
            Object request = patient.read(json.readTree(bytes), wanted);
            return faultless(request, patient.faults());
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
    }

    private Object faultless(Object request, List<FieldFault> faults) {
        if (request == null && faults.isEmpty()) {
            throw new InvalidRequest(List.of(new FieldFault("", "required", "a JSON body is required")));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(together(faults, request));
        }
        return request;
    }

    private static InvalidRequest malformed(JsonProcessingException broken) {
        return new InvalidRequest(List.of(new FieldFault("", "malformedJson", broken.getOriginalMessage())));
    }

    /** What could be read is checked too, but for the fields that have a fault already. */
    private List<FieldFault> together(List<FieldFault> unreadable, Object request) {
        if (request == null) {
            return unreadable;
        }
        Set<String> known = unreadable.stream().map(FieldFault::pointer).collect(Collectors.toSet());
        Stream<FieldFault> violated = validator.validate(request).stream()
                .map(FieldFault::of)
                .filter(fault -> !known.contains(fault.pointer()))
                .sorted(Comparator.comparing(FieldFault::pointer));
        return Stream.concat(unreadable.stream(), violated).toList();
    }
}
