package dev.tandem.playbook;

/** Playbook content that says whom to tell when something is late. */
public final class EscalatingContent {
    private EscalatingContent() {}

    /** Two levels, the partner's seller and the vendor's manager; then another path, to the vendor's administrator. */
    public static String twoPaths() {
        return Content.with("""
                "escalations":[
                  {"code":"late","name":"Late","continuesWith":"executives","levels":[
                    {"whom":{"side":"partner","role":"partnerSeller"},"within":"PT4H"},
                    {"whom":{"side":"vendor","role":"channelManager"},"within":"PT8H"}]},
                  {"code":"executives","name":"Executives","levels":[
                    {"whom":{"side":"vendor","role":"vendorAdmin"},"within":"PT24H"}]}]""");
    }

    /** {@link #twoPaths()}, in which the call is to be made, and its stage left, within 16 hours, or the path is taken. */
    public static String withTimeLimit() {
        return twoPaths()
                .replaceFirst("\"code\":\"discovery\",", "\"code\":\"discovery\",\"within\":\"PT16H\",")
                .replaceFirst(
                        "\"minimumEvidence\":1", "\"within\":\"PT16H\",\"escalation\":\"late\",\"minimumEvidence\":1");
    }
}
