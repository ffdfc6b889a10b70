package dev.tandem.playbook.driver;

/** Playbook content with escalation paths for overdue activities and stages. */
public final class EscalatingContent {
    private EscalatingContent() {}

    /** Two levels, the partner's seller and the vendor's manager; then another path, to the vendor's administrator. */
    public static String twoPaths() {
        return Content.with("""
                "escalations":[
                  {"code":"late","name":"Late","continuesWith":"executives","levels":[
                    {"recipient":{"side":"partner","role":"partnerSeller"},"within":"PT4H"},
                    {"recipient":{"side":"vendor","role":"channelManager"},"within":"PT8H"}]},
                  {"code":"executives","name":"Executives","levels":[
                    {"recipient":{"side":"vendor","role":"vendorAdmin"},"within":"PT24H"}]}]""");
    }

    /** {@link #withTimeLimit()}, in which a seller gives 5 % off by itself, and for more both sides are asked. */
    public static String withGuardrail() {
        return withTimeLimit().replaceFirst("\"escalations\":", """
                "guardrails":[{"code":"seller","holder":{"side":"partner","role":"partnerSeller"},
                  "maximumDiscountPercent":"5","approver":{"side":"vendor","role":"channelManager"}}],
                "escalations":""");
    }

    /** {@link #twoPaths()}, in which the first stage is to be left within 24 hours, or the path is taken. */
    public static String withSlowStage() {
        return twoPaths()
                .replaceFirst(
                        "\"code\":\"discovery\",",
                        "\"code\":\"discovery\",\"within\":\"PT24H\",\"escalation\":\"late\",");
    }

    /** {@link #twoPaths()}, in which the call is to be made, and its stage left, within 16 hours, or the path is taken. */
    public static String withTimeLimit() {
        return twoPaths()
                .replaceFirst("\"code\":\"discovery\",", "\"code\":\"discovery\",\"within\":\"PT16H\",")
                .replaceFirst(
                        "\"minimumEvidence\":1", "\"within\":\"PT16H\",\"escalation\":\"late\",\"minimumEvidence\":1");
    }
}
