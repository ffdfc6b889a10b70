package dev.tandem.incentive.plan;

/** Told within this service, in the transaction of the approval. */
public record PlanApproval(Plan plan) {}
