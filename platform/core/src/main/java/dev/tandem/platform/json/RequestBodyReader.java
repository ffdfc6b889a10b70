package dev.tandem.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.InvalidRequest;
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

/** Reads a request body and refuses it with all its faults at once, where Jackson alone stops at the first. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RequestBodyReader implements MessageBodyReader<Object> {
    private static final int LARGEST = 10_000_000;

    private final ObjectMapper json;
    private final CheckedJson checked;

    RequestBodyReader(ObjectMapper json, CheckedJson checked) {
        this.json = json;
        this.checked = checked;
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
        CheckedJson.Checked<?> request = checked.read(bytes, json.constructType(generic));
        if (!request.faults().isEmpty()) {
            throw new InvalidRequest(request.faults());
        }
        return request.value();
    }
}
