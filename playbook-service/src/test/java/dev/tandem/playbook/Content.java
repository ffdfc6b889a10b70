package dev.tandem.playbook;

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

    /** Nobody is accountable for its first activity, and its message names what no package has. */
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
