package dev.tandem.testkit.contract;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Follows the Location of every record that a test makes: whoever made it can get it there. */
public final class LocationCheck implements Filter {
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
            follow(request.getMethod() + " " + request.getURI(), answer.header("Location"));
        }
        return answer;
    }

    private void follow(String call, String location) {
        if (location == null) {
            throw new AssertionError(call + " made a record, and answers without Location");
        }
        int status = RestAssured.given()
                .urlEncodingEnabled(false)
                .filter(new ContractCheck())
                .auth()
                .oauth2(token)
                .get(location)
                .statusCode();
        if (status != 200) {
            throw new AssertionError(call + " made a record at " + location + ", where GET answers " + status);
        }
    }
}
