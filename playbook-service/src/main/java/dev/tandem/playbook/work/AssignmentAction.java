package dev.tandem.playbook.work;

/** What is done with an assignment, and when it can be. */
public enum AssignmentAction {
    /** Does a part of it. */
    CHANGE("change", AssignmentStage.SENT),
    /** Gives it to another person of the same side. */
    REASSIGN("reassign", AssignmentStage.SENT),
    RETURN("return", AssignmentStage.SENT),
    ACCEPT("accept", AssignmentStage.RETURNED),
    SEND_BACK("sendBack", AssignmentStage.RETURNED);

    private final String apiName;
    private final AssignmentStage allowedIn;

    AssignmentAction(String apiName, AssignmentStage allowedIn) {
        this.apiName = apiName;
        this.allowedIn = allowedIn;
    }

    AssignmentStage allowedIn() {
        return allowedIn;
    }

    public String apiName() {
        return apiName;
    }
}
