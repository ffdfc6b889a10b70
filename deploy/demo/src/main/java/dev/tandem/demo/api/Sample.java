package dev.tandem.demo.api;

import dev.tandem.client.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Request bodies of the sample program that are content rather than code, kept as files beside it. */
public final class Sample {
    private Sample() {}

    public static <T> T body(String name, Class<T> request) {
        try {
            return ApiCaller.JSON.readValue(text(name), request);
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

    public static Money usd(String amount) {
        return new Money().amount(amount).currency("USD");
    }
}
