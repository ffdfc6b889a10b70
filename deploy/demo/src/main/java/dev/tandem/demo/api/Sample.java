package dev.tandem.demo.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Request bodies of the sample program that are content rather than code, kept as files beside it. */
public final class Sample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    /** A body that may be added to. */
    public static Map<String, Object> body(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/sample/" + name)) {
            return JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is sent as it is. */
    public static String text(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/sample/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
