package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.document.DocumentStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of playbooks. */
public class PlaybookQuery {
    @QueryParam("status")
    @Parameter(
            description =
                    "Versions with this status, or with one of several; if left out, all but discarded ones, and these too in the order of updatedAt and with updatedSince",
            example = "[\"published\"]")
    public List<DocumentStatus> status;

    @QueryParam("code")
    @Size(max = 100)
    @Parameter(description = "The versions of this playbook", example = "reseller-co-sale")
    public String code;

    @QueryParam("newest")
    @Parameter(
            description =
                    "Of each playbook only the newest version, of those with one of the statuses; for the vendor variants are"
                            + " left out, for a partner what it does not read",
            example = "true")
    public Boolean newest;

    boolean wantsNewest() {
        return Boolean.TRUE.equals(newest);
    }
}
