package dev.tandem.testkit.fuzz;

import dev.tandem.testkit.contract.GivenAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests as they are, one after the other. */
final class Wire {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private int sent;

    Wire(String address) {
        this.address = address;
    }

    GivenAnswer send(FuzzRequest request) {
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(address + request.target()))
                .timeout(LONGEST)
                .method(request.operation().verb(), body(request));
        if (request.caller().token() != null) {
            call.header("Authorization", "Bearer " + request.caller().token());
        }
        request.headers().forEach(call::header);
        sent++;
        return send(call.build());
    }

    private GivenAnswer send(HttpRequest call) {
        try {
            HttpResponse<String> answer = client.send(call, BodyHandlers.ofString());
            return new GivenAnswer(answer.statusCode(), name -> answer.headers().firstValue(name), answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(call + " got no answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher body(FuzzRequest request) {
        return request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
    }

    int sent() {
        return sent;
    }
}
