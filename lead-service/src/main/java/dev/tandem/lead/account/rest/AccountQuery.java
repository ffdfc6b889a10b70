package dev.tandem.lead.account.rest;

import dev.tandem.lead.account.CompanyName;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of accounts. */
public class AccountQuery {
    @QueryParam("name")
    @Size(max = 200)
    @Parameter(
            description = "The account of this name, compared without case, accents, punctuation and legal form",
            example = "Brightwater Logistics GmbH")
    public String name;

    @QueryParam("domain")
    @Size(max = 253)
    @Parameter(description = "Accounts with this domain", example = "brightwater.example")
    public String domain;

    @QueryParam("mergedInto")
    @Parameter(description = "Accounts that were merged into this one")
    public UUID mergedInto;

    @QueryParam("merged")
    @Parameter(description = "true for those that were merged into another, false for the others", example = "false")
    public Boolean merged;

    Conditions conditions() {
        return new Conditions()
                .and("normalisedName = ?", name == null ? null : CompanyName.normalised(name))
                .and("domain = ?", domain == null ? null : domain.toLowerCase(Locale.ROOT))
                .and("mergedInto.id = ?", mergedInto)
                .and("case when mergedInto is null then false else true end = ?", merged);
    }
}
