package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final int TWELVE_HOURS = 12 * 60 * 60;

    @TempDir
    Path data;

    @Test
    void aTokenHoldsWhatTheServicesAskFor() throws Exception {
        JwtContext context = verify(print("assessor", "E08000009"));
        JwtClaims claims = context.getJwtClaims();

        assertThat(claims.getSubject()).isEqualTo("local-assessor-E08000009");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo(claims.getSubject());
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("assessor");
        assertThat(claims.getStringListClaimValue("councils")).containsExactly("E08000009");
        assertThat(claims.getJwtId()).isNotBlank();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(TWELVE_HOURS);
        assertThat(context.getJoseObjects().get(0).getKeyIdHeaderValue()).isNotBlank();
    }

    @Test
    void severalPeopleMayHaveTheSamePart() throws Exception {
        JwtClaims claims = verify(print("--person=peer-lead", "peer-reviewer", "E08000003"))
                .getJwtClaims();

        assertThat(claims.getSubject()).isEqualTo("peer-lead");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("peer-reviewer");
        assertThatThrownBy(() -> print("--person=a/b", "peer-reviewer")).hasMessageContaining("--person takes");
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue-editor,",
        "peer-reviewer,",
        "analyst,",
        "integrator, *",
        "administrator, *",
    })
    void somePersonasNeedNoCouncil(String persona, String councils) throws Exception {
        JwtClaims claims = verify(print(persona)).getJwtClaims();

        assertThat(claims.getStringListClaimValue("groups")).containsExactly(persona);
        assertThat(claims.getStringListClaimValue("councils"))
                .isEqualTo(councils == null ? List.of() : List.of(councils));
        assertThat(claims.getSubject()).isEqualTo("local-" + persona);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "approver"})
    void whoActsForACouncilHasToNameIt(String persona) {
        assertThatThrownBy(() -> print(persona))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("deploy/local/token " + persona + " E08000009");
    }

    @Test
    void severalCouncilsAreFineAndCodesMayBeTypedInLowerCase() throws Exception {
        JwtClaims claims = verify(print("approver", "e08000009", "E08000007")).getJwtClaims();

        assertThat(claims.getStringListClaimValue("councils")).containsExactly("E08000009", "E08000007");
    }

    @Test
    void aNameInPlaceOfACodeIsRefused() {
        assertThatThrownBy(() -> print("assessor", "Trafford")).hasMessageContaining("GSS code");
    }

    @Test
    void anUnknownPersonaIsAnsweredByTheListOfThem() {
        assertThatThrownBy(() -> print("mayor"))
                .hasMessageContaining("\"mayor\"")
                .hasMessageContaining("catalogue-editor")
                .hasMessageContaining("administrator");
        assertThatThrownBy(this::print).hasMessageContaining("peer-reviewer");
    }

    @Test
    void theLifeOfATokenCanBeChosen() throws Exception {
        JwtClaims claims = verify(print("analyst", "--ttl=15m")).getJwtClaims();

        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(15 * 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-5m", "soon", "12"})
    void aLifeThatIsNoneIsRefused(String life) {
        assertThatThrownBy(() -> print("analyst", "--ttl=" + life)).hasMessageContaining("--ttl");
    }

    @Test
    void helpIsPrintedWithoutMakingKeys() {
        assertThat(print("--help")).contains("deploy/local/token").contains("approver");
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void tokensOfAnotherDataFolderAreNotAccepted(@TempDir Path other) {
        String foreign = Token.run(data, List.of("--data=" + other, "analyst"), Map.of());
        print("analyst");

        assertThatThrownBy(() -> verify(foreign)).isInstanceOf(InvalidJwtException.class);
    }

    private String print(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data=" + data));
        all.addAll(List.of(arguments));
        return Token.run(data, all, Map.of());
    }

    private JwtContext verify(String token) throws InvalidJwtException {
        assertThat(Files.exists(data.resolve("keys/public.pem"))).isTrue();
        return new JwtConsumerBuilder()
                .setVerificationKey(Keys.in(data.resolve("keys")).publicKey())
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedIssuer("https://local.council-benchmark.invalid")
                .setExpectedAudience("council-benchmark")
                .setRequireExpirationTime()
                .build()
                .process(token);
    }
}
