package dev.tandem.playbook.whatif.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.whatif.WhatIfDesk;
import dev.tandem.playbook.whatif.WhatIfDesk.Answer;
import dev.tandem.playbook.whatif.WhatIfDesk.Question;
import dev.tandem.playbook.whatif.WhatIfTally;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/what-if")
@Produces("application/x-ndjson")
@Tag(name = "Playbooks")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class WhatIfResource {
    private final WhatIfDesk desk;
    private final ObjectMapper json;

    WhatIfResource(WhatIfDesk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "replayPlaybook",
            summary = "What would have been different if sales had gone by this version",
            description =
                    "The version, published or not, is replayed over what the past and running sales of its playbook have recorded, "
                            + "with their times; nothing changes. There is a line for each sale that would have been different, a "
                            + "line for the progress after each part of the sales, and a summary at last; an answer "
                            + "without it was cut off. Work that was taken back counts as never done, and a gate "
                            + "that was never tried is not reported. Roles that a sale did not have go to "
                            + "whoever would get them today.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each sale that would have been different, progress, and a summary",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            description = "A line of the answer; the field line is its type",
                                            oneOf = {
                                                WhatIfLines.SaleLine.class,
                                                WhatIfLines.ProgressLine.class,
                                                WhatIfLines.SummaryLine.class
                                            },
                                            discriminatorProperty = "line",
                                            discriminatorMapping = {
                                                @DiscriminatorMapping(
                                                        value = "sale",
                                                        schema = WhatIfLines.SaleLine.class),
                                                @DiscriminatorMapping(
                                                        value = "progress",
                                                        schema = WhatIfLines.ProgressLine.class),
                                                @DiscriminatorMapping(
                                                        value = "summary",
                                                        schema = WhatIfLines.SummaryLine.class)
                                            })))
    public StreamingOutput replay(@PathParam("id") UUID id, @BeanParam WhatIfQuery query) {
        Question question = desk.question(id, query::conditions);
        return out -> replay(question, out);
    }

    private void replay(Question question, OutputStream out) throws IOException {
        WhatIfTally tally = new WhatIfTally();
        UUID last = null;
        for (List<Answer> part = desk.next(question, null); !part.isEmpty(); part = desk.next(question, last)) {
            for (Answer answer : part) {
                Engagement sale = answer.sale();
                tally.add(answer.difference(), answer.outside());
                if (answer.isDifferent()) {
                    write(WhatIfLines.SaleLine.of(answer), out);
                }
                last = sale.id();
            }
            write(WhatIfLines.ProgressLine.of(tally, question.sales()), out);
            // For whoever watches it.
            out.flush();
        }
        write(WhatIfLines.SummaryLine.of(tally), out);
    }

    private void write(Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
