package dev.tandem.playbook.engagement.who.rest;

import dev.tandem.playbook.engagement.who.DutyHolder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who does an activity on this sale")
record WhoView(@Schema(example = "technical-validation") String activity, List<DutyHolder> roles) {}
