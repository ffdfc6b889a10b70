package dev.tandem.playbook.document.rest;

import dev.tandem.playbook.document.Yaml;
import dev.tandem.playbook.document.YamlReader;
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
import java.nio.charset.StandardCharsets;

/** Reads a request body in YAML for resources that accept it. */
@Provider
@Consumes(Yaml.MEDIA_TYPE)
public class YamlBodyReader implements MessageBodyReader<Object> {
    /** Twice the size that can be published, and still fast to read. */
    private static final int LARGEST = 1_000_000;

    private final YamlReader yaml;

    YamlBodyReader(YamlReader yaml) {
        this.yaml = yaml;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
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
                    "A YAML body may have at most 1 MB.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return yaml.read(new String(bytes, StandardCharsets.UTF_8), type);
    }
}
