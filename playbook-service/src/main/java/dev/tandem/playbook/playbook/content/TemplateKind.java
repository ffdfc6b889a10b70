package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The purpose of a template. */
public enum TemplateKind {
    /** Has a subject, and a body in HTML. */
    @JsonProperty("handoffEmail")
    HANDOFF_EMAIL,
    @JsonProperty("crmNote")
    CRM_NOTE,
    @JsonProperty("forecastUpdate")
    FORECAST_UPDATE,
    @JsonProperty("pipelineReview")
    PIPELINE_REVIEW,
    @JsonProperty("riskLog")
    RISK_LOG,
    @JsonProperty("debrief")
    DEBRIEF;

    public boolean isEmail() {
        return this == HANDOFF_EMAIL;
    }
}
