package dev.tandem.lead.rubric.learning;

import io.smallrye.config.ConfigMapping;

/** The limits of learning. */
@ConfigMapping(prefix = "tandem.learning")
public interface LearningSettings {
    /** A rubric is learned from no more: all of them are in memory, and more would not improve the points. */
    int mostLeads();
}
