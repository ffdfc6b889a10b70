package dev.tandem.playbook.engagement.debrief;

/** How many debriefs say that a step helped, and how many that it hindered. */
public record TagCount(String activity, long helped, long hindered) {}
