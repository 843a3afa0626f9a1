package org.councilbenchmark.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Issues the access tokens of this machine, in the shape in which a real OpenID provider would: RS256, with
 * {@code groups} (one role) and {@code councils} (GSS codes, or {@code *}).
 */
public final class Tokens {

    static final String ISSUER = "https://local.council-benchmark.invalid";
    static final String AUDIENCE = "council-benchmark";
    static final Duration USUAL_LIFE = Duration.ofHours(12);

    private final Keys keys;

    Tokens(Keys keys) {
        this.keys = keys;
    }

    /** A bearer token as {@code deploy/local/token} prints it. */
    public String issue(Persona persona, String... councils) {
        return issue(persona, null, List.of(councils), USUAL_LIFE);
    }

    /** For a certain person among those who have this part; team lists and histories name them so. */
    public String issueFor(String person, Persona persona, String... councils) {
        return issue(persona, person, List.of(councils), USUAL_LIFE);
    }

    /** @param person subject of the token; null for the one person that a persona of these councils is */
    String issue(Persona persona, String person, List<String> councils, Duration life) {
        try {
            return sign(claims(persona, person, persona.councils(councils), life));
        } catch (JoseException e) {
            throw new LaunchProblem("The token cannot be signed: " + e.getMessage(), e);
        }
    }

    /** What the services are told to demand of a token. They read the file's path as it is, spaces and all. */
    Map<String, String> environment() {
        return Map.of(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + keys.publicKeyFile(),
                "MP_JWT_VERIFY_ISSUER", ISSUER,
                "MP_JWT_VERIFY_AUDIENCES", AUDIENCE);
    }

    private static JwtClaims claims(Persona persona, String person, List<String> councils, Duration life) {
        String subject = person == null ? subject(persona, councils) : person;
        NumericDate now = NumericDate.now();
        NumericDate end = NumericDate.fromSeconds(now.getValue() + life.toSeconds());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", persona.role());
        claims.setStringListClaim("councils", councils);
        claims.setIssuedAt(now);
        claims.setExpirationTime(end);
        claims.setGeneratedJwtId();
        return claims;
    }

    /** The same persona of the same councils is the same person every time: history shows who did what. */
    private static String subject(Persona persona, List<String> councils) {
        return councils.isEmpty() || councils.contains("*")
                ? "local-" + persona.role()
                : "local-" + persona.role() + "-" + String.join("-", councils);
    }

    private String sign(JwtClaims claims) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKeyIdHeaderValue(keyId());
        signature.setKey(keys.privateKey());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    private String keyId() throws JoseException {
        JsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(keys.publicKey());
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }
}
