package dev.tandem.playbook.person.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of persons. */
public class PersonQuery {
    @QueryParam("side")
    @Parameter(description = "The vendor's people, or all partners' people")
    public Side side;

    @QueryParam("partnerId")
    @Parameter(description = "People of this partner")
    public UUID partnerId;

    @QueryParam("email")
    @Size(max = 254)
    @Parameter(description = "The people with this address, as it is written there", example = "ada@alpine.example")
    public String email;

    @QueryParam("role")
    @Parameter(description = "People with this role", example = "partnerSeller")
    public PersonRole role;

    @QueryParam("functionalRole")
    @Size(max = 60)
    @Parameter(description = "People with this functional role", example = "solutionEngineer")
    public String functionalRole;

    @QueryParam("territory")
    @Size(max = 60)
    @Parameter(description = "People who name this territory", example = "DACH")
    public String territory;

    @QueryParam("language")
    @Size(max = 2)
    @Parameter(description = "People who speak this language", example = "de")
    public String language;

    @QueryParam("active")
    @Parameter(description = "true for those who are active, false for the others", example = "true")
    public Boolean active;

    @QueryParam("erased")
    @Parameter(description = "true for those who were erased, false for all others", example = "true")
    public Boolean erased;

    @QueryParam("sub")
    @Size(max = 512)
    @Parameter(description = "The sub of a person's tokens: at most one person is found", example = "ada")
    public String sub;

    @QueryParam("issuer")
    @Size(max = 512)
    @Parameter(
            description = "The iss of those tokens; if left out, the issuer that the suite trusts",
            example = "https://login.northwind.example")
    public String issuer;

    Conditions conditions() {
        return new Conditions()
                .and(
                        "case when partnerId is null then 'VENDOR' else 'PARTNER' end = ?",
                        side == null ? null : side.name())
                .and("partnerId = ?", partnerId)
                .and("email = ?", email)
                .and("array_position(roles, ?) > 0", role == null ? null : role.role())
                .and("array_position(functionalRoles, ?) > 0", functionalRole)
                .and("array_position(territories, ?) > 0", territory)
                .and("array_position(languages, ?) > 0", language)
                .and("active = ?", active)
                .and("case when erasedAt is null then false else true end = ?", erased);
    }
}
