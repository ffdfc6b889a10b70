package dev.tandem.playbook.engagement;

/** Within this service: a sale that ran by a playbook was won or lost, or won and then cancelled. What follows from it shares its transaction. */
public record EngagementClosed(Engagement engagement) {}
