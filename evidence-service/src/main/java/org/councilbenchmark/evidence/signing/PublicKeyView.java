package org.councilbenchmark.evidence.signing;

/**
 * A JSON Web Key (RFC 7517).
 *
 * @param kid thumbprint (RFC 7638) of the key
 * @param n modulus, Base64url
 * @param e exponent, Base64url
 */
public record PublicKeyView(String kty, String use, String alg, String kid, String n, String e) {

    static PublicKeyView of(String kid, String modulus, String exponent) {
        return new PublicKeyView("RSA", "sig", "RS256", kid, modulus, exponent);
    }
}
