package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.playbook.PlaybookSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class SearchResource {
    private final PlaybookSearch search;

    SearchResource(PlaybookSearch search) {
        this.search = search;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "searchPlaybooks",
            summary = "Find playbook versions by words, best match first",
            description = "The vendor searches all versions, a partner the published ones.")
    @APIResponse(responseCode = "200", description = "Ranked, with highlights")
    public Page<PlaybookSearch.PlaybookHit> search(
            @QueryParam("q")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = "[^\\x00]*")
                    @Parameter(
                            description = "All words must occur; \"a phrase\", this or that, -not this",
                            example = "warehouse \"waiting time\"")
                    String q,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Pattern(regexp = "[a-z]{2}")
                    @Parameter(
                            description = "Language of the words; their stems are found in texts of that language",
                            example = "en")
                    String language,
            @BeanParam PageRequest request) {
        return request.page((after, limit) -> search.find(q, language, after, limit), PlaybookSearch.PlaybookHit::id);
    }
}
