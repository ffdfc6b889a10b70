package dev.tandem.incentive.statement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.statement.Statement;
import dev.tandem.incentive.statement.StatementAction;
import dev.tandem.incentive.statement.StatementDesk;
import dev.tandem.incentive.statement.StatementReview;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements", description = "Payees' earnings in a period; partners see only their own, once published")
public class StatementResource {
    /** A table only if requested: any other {@code Accept} prefers JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    private final StatementDesk desk;
    private final StatementReview review;
    private final CurrentCaller caller;

    StatementResource(StatementDesk desk, StatementReview review, CurrentCaller caller) {
        this.desk = desk;
        this.review = review;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listStatements", summary = "List statements")
    public Page<StatementView> list(@Valid @BeanParam StatementQuery query, @BeanParam ListRequest request) {
        return desk.list(query.conditions(), request).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getStatement", summary = "One statement")
    @APIResponse(
            responseCode = "200",
            description = "The statement, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id));
    }

    @GET
    @Path("/{id}/lines")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listStatementLines",
            summary = "A statement's lines, in business order",
            description = "With Accept: text/csv, a table of all lines; otherwise page by page.")
    public Page<LineView> lines(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return desk.lines(id, page).map(LineView::of);
    }

    @GET
    @Path("/{id}/lines/{line}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getStatementLine", summary = "Get one line of a statement")
    @APIResponse(responseCode = "200", description = "The line; it never changes once the statement is published")
    public LineView line(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        return LineView.of(desk.line(id, line));
    }

    @GET
    @Path("/{id}/lines")
    @Produces(CSV)
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(hidden = true)
    public String csv(@PathParam("id") UUID id) {
        return StatementCsv.of(desk.find(id), desk.allLines(id));
    }

    @POST
    @Path("/{id}/submit")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
    @Operation(operationId = "submitStatement", summary = "Submit a draft for review")
    @APIResponse(
            responseCode = "200",
            description = "The statement is in review",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    @Refuses(NotInState.class)
    public Response submit(@PathParam("id") UUID id) {
        return answer(review.take(StatementAction.SUBMIT, id));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(operationId = "approveStatement", summary = "Approve a statement that another person has submitted")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id) {
        return answer(review.take(StatementAction.APPROVE, id));
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(operationId = "publishStatement", summary = "Publish a statement to its payee")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    @Refuses(NotInState.class)
    public Response publish(@PathParam("id") UUID id) {
        return answer(review.take(StatementAction.PUBLISH, id));
    }

    private Response answer(Statement statement) {
        return Responses.ok(statement.revision(), view(statement));
    }

    private StatementView view(Statement statement) {
        return StatementView.of(statement, caller.get());
    }
}
