package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody could do a duty today. */
@Schema(
        name = "LackBecause",
        description =
                "nobodyHasRole: no active person of the side has the role, nor is anybody there with its backup role."
                        + " everybodyAway: whoever has it is away, without a delegate who is there, and so is whoever has the backup"
                        + " role")
public enum Lack {
    @JsonProperty("nobodyHasRole")
    NOBODY_HAS_ROLE,
    @JsonProperty("everybodyAway")
    EVERYBODY_AWAY
}
