package dev.tandem.playbook.driver;

/** The questions of an assessment, as tests ask them. */
public final class Questions {
    /** One of each kind; of the most of 40 points, a yes brings 20 and the best option 20. */
    public static final String ALL_KINDS = """
            {"name":"Security","purpose":"Whether they may keep our data","sections":[{"code":"access","title":"Access","questions":[
              {"code":"two-factor","text":"A second factor?","kind":"yesNo","weight":2,"yesPoints":10,"noPoints":0},
              {"code":"who","text":"Who gets in?","kind":"choice","weight":4,"options":[
                {"code":"all","text":"Everybody","points":0},{"code":"some","text":"Those who need to","points":5}]},
              {"code":"remarks","text":"What else?","kind":"text","weight":0}]}]}""";

    /** Points: 0 of 20, and 20 of 20. */
    public static final String HALF_RIGHT = """
            [{"question":"two-factor","yes":false},{"question":"who","option":"some"},{"question":"remarks","text":"Nothing"}]""";

    private Questions() {}

    public static String draft(String content) {
        return "{\"code\":\"security\",\"content\":" + content + "}";
    }

    /** A published version of the template. */
    public static String published(Program program, String content) {
        String template = "/v1/assessment-templates/"
                + program.max
                        .post("/v1/assessment-templates", draft(content))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.max.post(template + "/submit").then().statusCode(200);
        program.olga.post(template + "/approve").then().statusCode(200);
        program.olga.post(template + "/publish").then().statusCode(200);
        return template.substring(template.lastIndexOf('/') + 1);
    }
}
