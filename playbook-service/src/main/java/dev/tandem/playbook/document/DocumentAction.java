package dev.tandem.playbook.document;

/** The vendor's actions on a version. */
public enum DocumentAction {
    /** Changes the content; it stays a draft. */
    CHANGE("change", DocumentStatus.DRAFT),
    DISCARD("discard", DocumentStatus.DISCARDED),
    SUBMIT("submit", DocumentStatus.IN_REVIEW),
    APPROVE("approve", DocumentStatus.APPROVED),
    SEND_BACK("sendBack", DocumentStatus.DRAFT),
    PUBLISH("publish", DocumentStatus.PUBLISHED),
    RETIRE("retire", DocumentStatus.RETIRED);

    private final String apiName;
    private final DocumentStatus leadsTo;

    DocumentAction(String apiName, DocumentStatus leadsTo) {
        this.apiName = apiName;
        this.leadsTo = leadsTo;
    }

    String apiName() {
        return apiName;
    }

    DocumentStatus leadsTo() {
        return leadsTo;
    }
}
