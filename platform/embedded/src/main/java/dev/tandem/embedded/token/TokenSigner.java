package dev.tandem.embedded.token;

import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Whoever holds what a token is signed with. */
public interface TokenSigner {
    String sign(JwtClaimsBuilder claims);
}
