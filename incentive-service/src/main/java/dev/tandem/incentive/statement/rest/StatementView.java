package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.incentive.statement.StatementAction;
import dev.tandem.incentive.statement.StatementStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement in responses. The vendor's people who handled it are not visible to the payee. */
@Schema(name = "Statement")
public record StatementView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "2017Q1") String period,
        PayeeKind payeeType,

        @Schema(description = "The id of a partner or a person", example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        String payeeId,

        StatementStatus status,
        Money total,

        @Schema(description = "The part of the total from commission rules")
        Money commission,

        @Schema(description = "The part of the total from overlay rules")
        Money overlay,

        @Schema(description = "The balance the payee owed before: zero or negative")
        Money broughtForward,

        @Schema(description = "The amount to pay: total plus broughtForward, or zero if that is negative")
        Money payable,

        @Schema(
                description =
                        "The balance the payee owes afterwards, carried to its next statement: zero or " + "negative")
        Money carriedForward,

        @Schema(example = "12", description = "The number of lines")
        int lines,

        Instant draftedAt,

        @Schema(description = "Absent until it is submitted, and for the payee")
        UUID submittedBy,

        @Schema(description = "Absent until it is approved, and for the payee")
        UUID approvedBy,

        @Schema(description = "Absent until it is published")
        Instant publishedAt,

        @Schema(description = "The payout that pays it; absent until it is ordered")
        UUID payoutId,

        @Schema(description = "Absent until it is paid") Instant paidAt,

        @Schema(description = "The deadline for disputing its lines; absent until it is published")
        Instant disputableUntil,

        @Schema(
                description =
                        "The head of the payee's chain of ledger entries at publication; absent until it is published")
        ChainHead chain,

        @Schema(description = "The actions available to this caller, and why the others are not")
        List<AllowedAction> allowedActions) {
    private static final Set<String> DECIDING = Set.of(Role.VENDOR_ADMIN, Role.FINANCE);
    private static final Set<String> SUBMITTING = Set.of(Role.VENDOR_ADMIN, Role.FINANCE, Role.CHANNEL_MANAGER);

    static StatementView of(Statement statement, Caller viewer) {
        return new StatementView(
                statement.id(),
                statement.revision(),
                statement.createdAt(),
                statement.updatedAt(),
                statement.period(),
                statement.payeeKind(),
                statement.payeeId(),
                statement.status(),
                statement.total(),
                statement.commission(),
                statement.overlay(),
                statement.broughtForward(),
                statement.payable(),
                statement.carriedForward(),
                statement.lineCount(),
                statement.draftedAt(),
                statement.submittedBy().filter(by -> viewer.isVendor()).orElse(null),
                statement.approvedBy().filter(by -> viewer.isVendor()).orElse(null),
                statement.publishedAt().orElse(null),
                statement.payoutId().filter(order -> viewer.isVendor()).orElse(null),
                statement.paidAt().orElse(null),
                statement.disputableUntil().orElse(null),
                statement.chain().orElse(null),
                Stream.of(StatementAction.values())
                        .map(action -> action(action, statement, viewer))
                        .toList());
    }

    private static AllowedAction action(StatementAction action, Statement statement, Caller viewer) {
        return AllowedAction.of(
                action.apiName(),
                viewer,
                action == StatementAction.SUBMIT ? SUBMITTING : DECIDING,
                () -> statement.objectionTo(action, viewer.personId()));
    }
}
