package dev.tandem.incentive.export;

import jakarta.persistence.Tuple;
import java.util.UUID;

/**
 * Where a payee's chain stood.
 *
 * @param statementId the statement that published it; null for where it stands now
 */
public record HeadLine(String line, String payeeId, long length, String hash, UUID statementId) implements ExportLine {
    public static final String PUBLISHED = "select s.payeeId, s.chain.length, s.chain.hash, s.id from Statement s"
            + " where s.chain.length > 0 order by s.id";

    public static final String NOW =
            "select distinct on (payee_id) payee_id, chain_length, chain_hash from ledger_entry"
                    + " where tenant = ?1 and chain_length is not null order by payee_id, chain_length desc";

    public static HeadLine published(Tuple row) {
        return new HeadLine(
                "head",
                row.get(0, String.class),
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, UUID.class));
    }

    public static HeadLine now(Tuple row) {
        return new HeadLine(
                "head",
                row.get("payee_id", String.class),
                row.get("chain_length", Long.class),
                row.get("chain_hash", String.class),
                null);
    }
}
