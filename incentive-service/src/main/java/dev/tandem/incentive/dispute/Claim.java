package dev.tandem.incentive.dispute;

import dev.tandem.platform.money.Money;
import java.util.Optional;

/**
 * What a payee says about a line.
 *
 * @param text why it is wrong
 * @param claimed what the line should say; empty where the payee cannot tell
 */
public record Claim(DisputeReason reason, String text, Optional<Money> claimed) {}
