package dev.tandem.testkit.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Follows the Location of every record that a test makes: whoever made it can get it there. */
public final class LocationCheck implements Filter {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    /** @param token with which the record was made */
    public LocationCheck(String token) {
        this.token = token;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        if (answer.statusCode() == 201) {
            follow(request, answer.header("Location"));
        }
        return answer;
    }

    private void follow(FilterableRequestSpecification made, String location) {
        String call = made.getMethod() + " " + made.getURI();
        if (location == null) {
            throw new AssertionError(call + " made a record, and answers without Location");
        }
        HttpRequest get = HttpRequest.newBuilder(URI.create(made.getURI()).resolve(location))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            int status =
                    CLIENT.send(get, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new AssertionError(call + " made a record at " + location + ", where GET answers " + status);
            }
        } catch (IOException failure) {
            throw new AssertionError(call + " made a record at " + location, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
