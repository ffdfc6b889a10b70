package dev.tandem.demo.api;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files that are answered line by line while they are read, and answers without an end in sight: a generated client holds the whole in memory. */
public final class Bulk {
    private final ApiCaller caller;

    public Bulk(ApiCaller caller) {
        this.caller = caller;
    }

    /** Sends a file, and hands on each line of the answer as it comes. */
    public Stream<JsonNode> send(String path, String contentType, BodyPublisher file) {
        HttpResponse<Stream<String>> response =
                exchange(request(path).header("Content-Type", contentType).POST(file), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            String body = String.join("", response.body().toList());
            throw new Refusal(ApiCaller.request(response), response.statusCode(), body);
        }
        return response.body().filter(line -> !line.isBlank()).map(Bulk::parsed);
    }

    /** Keeps a large answer in a file. */
    public void download(String path, Path file) {
        HttpResponse<Path> response =
                exchange(request(path), BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING));
        if (response.statusCode() != 200) {
            throw new SuiteFailure("GET " + path + " answered " + response.statusCode() + ", see " + file);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(caller.getBaseUri() + path));
        caller.getRequestInterceptor().accept(request);
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
        HttpRequest sent = request.build();
        try {
            return caller.getHttpClient().send(sent, handler);
        } catch (IOException e) {
            throw new SuiteFailure(sent.method() + " " + sent.uri().getPath() + " was cut off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted.", e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return ApiCaller.JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new SuiteFailure("This is no line of an answer: " + line, e);
        }
    }
}
