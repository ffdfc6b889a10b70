package dev.tandem.incentive.driver;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;

/** The driver for what-ifs of the vendor's finance. */
public record WhatIfs(Incentives incentives) {
    /** Commission of 10 % on everything, under the code of the plan in force. */
    public static final String TEN_PERCENT = """
            {"code":"commission","kind":"commission","earner":"partner","payee":"partner",
             "rate":{"type":"percent","percent":"10"}}""";

    public static String body(String plan, String from, String until) {
        return "{\"planId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(plan, from, until);
    }

    /** A version that is in force on no day asked for. */
    public String draft(String... rules) {
        return incentives.draft(Incentives.plan("2030-01-01", rules));
    }

    /** The same with a day on which it ends, as a budget needs. */
    public String draftWithAnEnd(String rule) {
        return incentives.draft(Incentives.plan("2017-01-01", rule)
                .replaceFirst("\"rules\"", "\"effectiveTo\":\"2018-01-01\",\"rules\""));
    }

    public Response ask(String plan, String from, String until) {
        return post(body(plan, from, until));
    }

    public Response post(String body) {
        return incentives.asFinance().body(body).post("/v1/what-ifs");
    }

    public Response get(String path) {
        return incentives.asFinance().get(path);
    }

    public Response cancel(String whatIf) {
        return incentives.asFinance().post(whatIf + "/cancel");
    }

    /** @return its path, once it is done */
    public String done(String plan, String from, String until) {
        String whatIf = started(plan, from, until);
        eventually(() -> get(whatIf).then().body("status", equalTo("done")));
        return whatIf;
    }

    /** @return its path */
    public String started(String plan, String from, String until) {
        return ask(plan, from, until)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*/v1/", "/v1/");
    }
}
