package dev.tandem.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.crypto.impl.EdDSAProvider;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Verifies signatures of Ed25519 by the JDK. The library's own verifier requires a second library. */
final class EdwardsVerifier extends EdDSAProvider implements JWSVerifier {
    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    private EdwardsVerifier(PublicKey key) {
        this.key = key;
    }

    @Override
    public boolean verify(JWSHeader header, byte[] signed, Base64URL signature) throws JOSEException {
        if (header.getCriticalParams() != null) {
            // Nothing that has to be understood is.
            return false;
        }
        try {
            Signature expected = Signature.getInstance(ALGORITHM);
            expected.initVerify(key);
            expected.update(signed);
            return expected.verify(signature.decode());
        } catch (SignatureException noSignature) {
            return false;
        } catch (GeneralSecurityException unusable) {
            throw new JOSEException("The key can't be used", unusable);
        }
    }

    /** Verifiers of the library, and this one. */
    static final class Factory extends DefaultJWSVerifierFactory {
        @Override
        public JWSVerifier createJWSVerifier(JWSHeader header, Key key) throws JOSEException {
            return EdwardsKeys.ALGORITHMS.contains(header.getAlgorithm())
                    ? new EdwardsVerifier((PublicKey) key)
                    : super.createJWSVerifier(header, key);
        }
    }
}
