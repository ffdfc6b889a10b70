package dev.tandem.incentive.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The head of a payee's chain of entries. Anyone who has noted a head can later detect whether an entry up to it was
 * changed, removed or inserted.
 *
 * @param length the number of entries
 * @param hash the hash of the last entry, which covers all earlier ones
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
    /** The head of an empty chain. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));

    public ChainHead followedBy(SealedText entry) {
        long next = length + 1;
        return new ChainHead(next, Digest.of(hash + "\n" + next + "\n" + entry));
    }
}
