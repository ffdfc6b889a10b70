package dev.tandem.playbook.playbook;

/** The vendor's actions on a version. */
enum PlaybookAction {
    /** Changes the content; it stays a draft. */
    CHANGE("change", PlaybookStatus.DRAFT),
    SUBMIT("submit", PlaybookStatus.IN_REVIEW),
    APPROVE("approve", PlaybookStatus.APPROVED),
    SEND_BACK("sendBack", PlaybookStatus.DRAFT),
    PUBLISH("publish", PlaybookStatus.PUBLISHED),
    RETIRE("retire", PlaybookStatus.RETIRED);

    private final String apiName;
    private final PlaybookStatus leadsTo;

    PlaybookAction(String apiName, PlaybookStatus leadsTo) {
        this.apiName = apiName;
        this.leadsTo = leadsTo;
    }

    String apiName() {
        return apiName;
    }

    PlaybookStatus leadsTo() {
        return leadsTo;
    }
}
