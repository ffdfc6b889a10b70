package dev.tandem.incentive.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a payee's chain of entries stands. Who has noted a head can tell later whether any entry up to it was changed,
 * left out or put in.
 *
 * @param length how many entries it has
 * @param hash of the last one, which covers all before it
 */
@Embeddable
@Schema(
        description = "The head of a payee's chain of ledger entries: its length, and a hash that covers the whole "
                + "chain")
public record ChainHead(
        @Column(name = "chain_length") @Schema(example = "57")
        long length,

        @Column(name = "chain_hash")
        @Schema(
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description = "SHA-256, hexadecimal")
        String hash) {
    /** Before the first entry. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));

    public ChainHead followedBy(SealedText entry) {
        long next = length + 1;
        return new ChainHead(next, Digest.of(hash + "\n" + next + "\n" + entry));
    }
}
