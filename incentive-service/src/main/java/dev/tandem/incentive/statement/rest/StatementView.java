package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.incentive.statement.StatementAction;
import dev.tandem.incentive.statement.StatementStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as its reader sees it; who handled it on the vendor's side is not the payee's business. */
@Schema(name = "Statement")
public record StatementView(
        UUID id,
        @Schema(example = "2017Q1") String period,
        PayeeKind payeeType,

        @Schema(description = "A partner's id, or a person's", example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        String payeeId,

        StatementStatus status,
        Money total,

        @Schema(description = "What of the total comes from commission rules")
        Money commission,

        @Schema(description = "What of the total comes from overlay rules")
        Money overlay,

        @Schema(description = "What the payee owed from before: zero, or negative")
        Money broughtForward,

        @Schema(description = "What is paid: total and broughtForward together, or nothing if that is negative")
        Money payable,

        @Schema(description = "What the payee owes afterwards, for its next statement: zero, or negative")
        Money carriedForward,

        @Schema(example = "12", description = "How many lines it has")
        int lines,

        Instant draftedAt,
        UUID submittedBy,
        UUID approvedBy,
        Instant publishedAt,

        @Schema(description = "The payout that pays it") UUID payoutId,

        Instant paidAt,

        @Schema(description = "Until when its lines may be disputed")
        Instant disputableUntil,

        @Schema(description = "The payee's chain of ledger entries as it stood when this was published")
        ChainHead chain,

        @Schema(description = "What this caller may do with it now")
        List<String> allowedActions,

        @Schema(description = "Why not the rest: the code of the refusal, by action")
        Map<String, String> blockedActions) {
    static StatementView of(Statement statement, Caller viewer) {
        Map<String, String> blocked =
                viewer.isVendor() ? blocked(statement, viewer.personId()) : Map.<String, String>of();
        return new StatementView(
                statement.id(),
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
                viewer.isVendor() ? allowed(blocked) : List.of(),
                blocked);
    }

    private static Map<String, String> blocked(Statement statement, UUID viewer) {
        Map<String, String> blocked = new LinkedHashMap<>();
        for (StatementAction action : StatementAction.values()) {
            statement.objectionTo(action, viewer).ifPresent(refusal -> blocked.put(action.apiName(), refusal.code()));
        }
        return blocked;
    }

    private static List<String> allowed(Map<String, String> blocked) {
        return Stream.of(StatementAction.values())
                .map(StatementAction::apiName)
                .filter(action -> !blocked.containsKey(action))
                .toList();
    }
}
