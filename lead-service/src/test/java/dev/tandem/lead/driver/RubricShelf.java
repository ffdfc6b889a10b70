package dev.tandem.lead.driver;

import dev.tandem.testkit.TestTokens;
import io.restassured.response.Response;

/** The rubrics of one program, with an author and a second person who approves. */
public final class RubricShelf {
    /** Fit by source, 30 points for a webinar; engagement by the last opened item, 40 points that halve in ten days. */
    public static final String SOURCES = content(30);

    private final Actor author;
    private final Actor approver;

    public RubricShelf(Program program) {
        this.author = program.vendor();
        this.approver = new Actor(TestTokens.trusted().vendor(program.tenant, "otto", "channelManager"));
    }

    public static String content(int webinar) {
        return """
               {"criteria":[
                  {"attribute":"source","axis":"fit","values":[{"values":["webinar"],"points":%d}],
                   "missingPoints":0,"otherPoints":5},
                  {"attribute":"employees","axis":"fit","ranges":[{"to":50,"points":1},{"from":50,"points":10}],
                   "missingPoints":2,"otherPoints":0},
                  {"attribute":"lastActivityKind","axis":"engagement",
                   "values":[{"values":["emailOpened"],"points":40}],"missingPoints":0,"otherPoints":4}],
                "bands":[{"grade":"C","to":20},{"grade":"B","from":20,"to":50},{"grade":"A","from":50}],
                "decay":{"attribute":"lastActivityAt","halfLifeDays":10},"missingValues":["Select"]}""".formatted(webinar);
    }

    public Response draft(String content) {
        return author.post("/v1/rubrics", "{\"code\":\"inbound\",\"content\":" + content + "}");
    }

    public String drafted(String content) {
        return draft(content).then().statusCode(201).extract().path("id");
    }

    public Actor author() {
        return author;
    }

    public Actor approver() {
        return approver;
    }

    public String inForce(String content) {
        return publish(drafted(content));
    }

    public String publish(String id) {
        author.post("/v1/rubrics/" + id + "/submit", "").then().statusCode(200);
        approver.post("/v1/rubrics/" + id + "/approve", "").then().statusCode(200);
        author.post("/v1/rubrics/" + id + "/publish", "").then().statusCode(200);
        return id;
    }
}
