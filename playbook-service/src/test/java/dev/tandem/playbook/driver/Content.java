package dev.tandem.playbook.driver;

import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Playbook content as a client writes it. */
public final class Content {
    private Content() {}

    /** Two stages: a call that takes evidence, then a proposal that takes the manager's sign-off. */
    public static String complete() {
        return of(activity("discovery-call", 1, false, "partner", "partnerSeller", "accountable"));
    }

    /** {@link #complete()}, in which the call is to be made within 16 hours and takes a note of twenty characters. */
    public static String demanding() {
        return complete().replaceFirst("\"minimumEvidence\":1", """
                        "within":"PT16H","minimumEvidence":1,
                        "minimumContent":[{"side":"partner","description":"Notes of the call","pieces":1,"characters":20}]""");
    }

    /** {@link #complete()}, in which entering the proposal requires a milestone to which both sides contribute. */
    public static String withMilestone() {
        return complete()
                .replace("\"code\":\"proposal\",", "\"code\":\"proposal\",\"gate\":[\"understood\"],")
                .replaceFirst(
                        "\"roles\":\\[",
                        "\"roles\":[{\"duty\":\"responsible\",\"side\":\"vendor\",\"role\":\"channelManager\"},")
                .replaceFirst("\\{", Matcher.quoteReplacement("""
                        {"milestones":[{"code":"understood","name":"Understood","stage":"discovery","contributions":[
                           {"side":"partner","description":"Notes of the call","activities":["discovery-call"]},
                           {"side":"vendor","description":"The account plan","activities":["discovery-call"]}]}],"""));
    }

    /** {@link #withMilestone()}, which is to be reached within eight hours, and the stage to be left within a day. */
    public static String withStageLimits() {
        return withMilestone()
                .replaceFirst("\"code\":\"understood\",", "\"code\":\"understood\",\"within\":\"PT8H\",")
                .replaceFirst("\"code\":\"discovery\",", "\"code\":\"discovery\",\"within\":\"PT24H\",");
    }

    /** {@link #complete()}, in which a site visit is made in the first stage too. */
    public static String withVisit() {
        String call = activity("discovery-call", 1, false, "partner", "partnerSeller", "accountable");
        return of(call + "," + activity("site-visit", 1, false, "partner", "partnerSeller", "accountable"));
    }

    /** {@link #complete()}, in which the call has a checklist of two points, and may be waived. */
    public static String withChecklist() {
        return complete().replaceFirst("\"minimumEvidence\":1", """
                        "waivable":true,"minimumEvidence":1,
                        "checklist":[{"code":"docks-counted","text":"The docks are counted"},
                                     {"code":"costs-known","text":"The costs of waiting are known"}]""");
    }

    /** {@link #withVisit()}, which no gate waits for. */
    public static String withOptionalVisit() {
        return withVisit().replace("\"code\":\"site-visit\",", "\"code\":\"site-visit\",\"optional\":true,");
    }

    /** No role is accountable for its first activity, and its message uses a field that no package has. */
    public static String faulty() {
        return of(activity("discovery-call", 1, false, "partner", "partnerSeller", "consulted"))
                .replace("{{company}} needs you", "{{budget}}");
    }

    /** Two roles are accountable for its first activity. */
    public static String withTwoAccountable() {
        return complete()
                .replaceFirst(
                        "\"roles\":\\[",
                        "\"roles\":[{\"duty\":\"accountable\",\"side\":\"vendor\",\"role\":\"channelManager\"},");
    }

    /** {@link #complete()} with fifty templates of so many characters. */
    public static String withTemplatesOf(int characters) {
        String template = "{\"code\":\"t%d\",\"kind\":\"crmNote\",\"name\":\"T\",\"body\":\"%s\"}";
        return with(IntStream.range(0, 50)
                .mapToObj(i -> template.formatted(i, "a".repeat(characters)))
                .collect(Collectors.joining(",", "\"templates\":[", "]")));
    }

    /**
     * {@link #complete()}, whose closing needs, from the proposal on, a contract that the partner's seller has signed in
     * eight hours and the manager approves, a risk that the vendor tells of, a reference that nobody waits for, and a sponsor of the vendor's.
     */
    public static String withClosing() {
        return with("""
                "functionalRoles":[{"code":"legal","side":"vendor","name":"Legal"}],
                "closing":{"items":[
                   {"code":"sign-contract","kind":"contractRouting","title":"Purchasing signs","required":true,"within":"PT8H",
                    "owner":{"side":"partner","role":"partnerSeller"},"approver":{"side":"vendor","role":"channelManager"}},
                   {"code":"tell-risk","kind":"riskDisclosure","title":"Tell of the old scanners","required":true,
                    "owner":{"side":"vendor","role":"legal"}},
                   {"code":"reference","kind":"customerReference","title":"A customer vouches",
                    "owner":{"side":"vendor","role":"channelManager"}}],
                 "seats":[
                   {"code":"sponsor","closingRole":"executiveSponsor","required":true,
                    "holder":{"side":"vendor","role":"vendorAdmin"}},
                   {"code":"lead","closingRole":"negotiationLead","holder":{"side":"vendor","role":"channelManager"}}]}""");
    }

    /** {@link #complete()} with further fields. */
    public static String with(String fields) {
        return complete().replaceFirst("\\{", Matcher.quoteReplacement("{" + fields + ","));
    }

    private static String of(String firstActivity) {
        return """
               {"stages":[{"code":"discovery","name":"Discovery","activities":[%s]},
                          {"code":"proposal","name":"Proposal","activities":[%s]}],
                "requiredHandoffFields":["company"],
                "handoffTemplate":{"subject":"{{company}} needs you","body":"{{problem}}"},
                "acceptWithin":"PT8H","firstTouchWithin":"PT24H"}""".formatted(
                        firstActivity, activity("final-proposal", 0, true, "vendor", "channelManager", "accountable"));
    }

    private static String activity(
            String code, int evidence, boolean signOff, String side, String role, String secondDuty) {
        return """
               {"code":"%s","name":"%s","minimumEvidence":%d,"signOff":%s,
                "roles":[{"duty":"responsible","side":"partner","role":"partnerSeller"},
                         {"duty":"%s","side":"%s","role":"%s"}]}""".formatted(code, code, evidence, signOff, secondDuty, side, role);
    }
}
