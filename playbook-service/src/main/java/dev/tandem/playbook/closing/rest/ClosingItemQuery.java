package dev.tandem.playbook.closing.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.closing.ClosingItemStatus;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Side;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the items of a closing plan. */
public class ClosingItemQuery {
    @QueryParam("status")
    @Parameter(description = "Items with this status, or with one of several", example = "[\"open\"]")
    public List<ClosingItemStatus> status;

    @QueryParam("kind")
    @Parameter(description = "Items of this kind, or of one of several", example = "[\"contractRouting\"]")
    public List<ClosingItemKind> kind;

    @QueryParam("side")
    @Parameter(description = "Items that this side has to do")
    public Side side;

    @QueryParam("ownerId")
    @Parameter(description = "Items that this person owns")
    public UUID ownerId;

    @QueryParam("owned")
    @Parameter(description = "Whether somebody owns them", example = "false")
    public Boolean owned;

    @QueryParam("required")
    @Parameter(description = "Whether winning waits for them", example = "true")
    public Boolean required;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("kind in ?", kind)
                .and("side = ?", side)
                .and("ownerId = ?", ownerId)
                .and("case when ownerId is null then false else true end = ?", owned)
                .and("required = ?", required);
    }
}
