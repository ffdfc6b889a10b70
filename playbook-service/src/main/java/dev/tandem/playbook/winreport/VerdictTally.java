package dev.tandem.playbook.winreport;

/** The number of sales of a version whose debriefs agree on one step, and that ended alike. @param helped else hindered */
record VerdictTally(String activity, boolean helped, boolean won, long sales) {}
