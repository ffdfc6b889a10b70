package dev.tandem.gateway.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Selects keys as the library does, and those of Ed25519 (RFC 8037), which it makes no keys of the JDK of. */
final class EdwardsKeys extends JWSVerificationKeySelector<SecurityContext> {
    /** The one algorithm by both of its names; the newer one is that of RFC 9864. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519);

    /** What stands before the 32 bytes of a public key (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    EdwardsKeys(Set<JWSAlgorithm> algorithms, JWKSource<SecurityContext> keys) {
        super(algorithms, keys);
    }

    @Override
    public List<Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
        if (!ALGORITHMS.contains(header.getAlgorithm()) || !isAllowed(header.getAlgorithm())) {
            return super.selectJWSKeys(header, context);
        }
        List<Key> keys = new ArrayList<>();
        for (JWK key : getJWKSource().get(new JWKSelector(createJWKMatcher(header)), context)) {
            if (key instanceof OctetKeyPair pair && pair.getCurve().equals(Curve.Ed25519)) {
                keys.add(publicKey(pair));
            }
        }
        return keys;
    }

    private static PublicKey publicKey(OctetKeyPair pair) throws KeySourceException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(HEAD);
        encoded.writeBytes(pair.getX().decode());
        try {
            return KeyFactory.getInstance(EdwardsVerifier.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
        } catch (GeneralSecurityException noKey) {
            throw new KeySourceException("The key " + pair.getKeyID() + " is none of Ed25519", noKey);
        }
    }
}
