package org.councilbenchmark.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.Tampering;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in docs/ as a process of its own, with files alone: it never learns where the service is. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ReceiptVerifierTest {

    private static final Path SCRIPT = Path.of(System.getProperty("project.root", ".."), "docs", "verify_receipt.py")
            .toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final byte[] first = Samples.pdf();
    private final byte[] second = Samples.pdf();
    private UUID document;
    private String receipt;

    /** @param told what the script wrote, errors included */
    private record Ended(int status, String told) {}

    @BeforeAll
    static void world() {
        assumeTrue(hasPython(), "skipped: there is no python3 here, so docs/verify_receipt.py cannot be tried");
        World.tell();
    }

    @BeforeEach
    void aReceiptOfTwoRevisions() throws IOException {
        document = Api.document(first);
        Api.revise(document, second);
        receipt = receipt();
        write("keys.json", RestAssured.given().get("/v1/receipt-keys").asString());
        Files.write(folder.resolve("first.pdf"), first);
        Files.write(folder.resolve("second.pdf"), second);
    }

    @Test
    void aGenuineReceiptIsVerifiedWithItsFiles() throws Exception {
        Ended ended = verify(receipt, "--file", "1=first.pdf", "--file", "second.pdf");
        assertThat(ended.told())
                .contains("signature: right", "2 revision(s)", "first.pdf: is revision 1", "second.pdf: is revision 2")
                .endsWith("VERIFIED\n");
        assertThat(ended.status()).isZero();
        String alone = Api.trafford()
                .accept("application/jose")
                .get("/v1/documents/" + document + "/receipt")
                .asString();
        assertThat(verify(alone).status()).isZero();
    }

    /** The signature of a bad file is as right as any. */
    @Test
    void howDocumentAndRevisionsStandIsSaid() throws Exception {
        assertThat(verify(receipt, "--file", "first.pdf").told())
                .contains("state: the document is ACCEPTED", "first.pdf: is revision 1, which is ACCEPTED");
        Sql.change(
                "update revision_state set state = 'REJECTED', finding = 'x' where document_id = ? and number = 2",
                document);
        assertThat(verify(receipt(), "--file", "second.pdf").told())
                .contains("state: the document is REJECTED", "second.pdf: is revision 2, which is REJECTED");
    }

    @Test
    void aTamperedFileIsFound() throws Exception {
        Files.write(folder.resolve("second.pdf"), new byte[] {32}, StandardOpenOption.APPEND);
        assertNotVerified(verify(receipt, "--file", "second.pdf"), "second.pdf: is not the content of any revision");
        assertNotVerified(verify(receipt, "--file", "2=first.pdf"), "first.pdf: is not the content of revision 2");
        assertNotVerified(verify(receipt, "--file", "3=first.pdf"), "there is no revision 3");
    }

    @Test
    void alteredFactsAreFound() throws Exception {
        ObjectNode altered = (ObjectNode) JSON.readTree(receipt);
        ((ObjectNode) altered.at("/receipt/council")).put("name", "Elsewhere");
        assertNotVerified(verify(altered.toString()), "see council");
        assertNotVerified(verify(resigned(facts -> facts.put("title", "Another"))), "the signature is wrong");
    }

    @Test
    void aRevisionThatSomebodyAddedIsFound() throws Exception {
        ObjectNode altered = (ObjectNode) JSON.readTree(receipt);
        add((ArrayNode) altered.at("/receipt/revisions"));
        assertNotVerified(verify(altered.toString()), "see revisions");
        assertNotVerified(verify(resigned(facts -> add((ArrayNode) facts.get("revisions")))), "the signature is wrong");
    }

    @Test
    void aRevisionThatSomebodyRemovedIsFound() throws Exception {
        ObjectNode altered = (ObjectNode) JSON.readTree(receipt);
        ((ArrayNode) altered.at("/receipt/revisions")).remove(1);
        assertNotVerified(verify(altered.toString()), "see revisions");
    }

    @Test
    void whatWasAddedSinceAnEarlierReceiptIsShown() throws Exception {
        write("earlier.json", receipt);
        Api.revise(document, Samples.pdf());
        String later = receipt();
        Ended ended = verify(later, "--earlier", "earlier.json");
        assertThat(ended.told()).contains("since the earlier receipt: revision 3 was added");
        assertThat(ended.status()).isZero();
        write("earlier.json", later);
        assertNotVerified(verify(receipt, "--earlier", "earlier.json"), "is the later one");
    }

    /** Both are genuine, and the service that signed the second no longer had what it certified in the first. */
    @Test
    void whatIsGoneSinceAnEarlierReceiptIsFound() throws Exception {
        write("earlier.json", receipt);
        Sql.change("delete from chain_anchor where document_id = ?", document);
        Tampering.remove(document, 2);
        Tampering.pretend(document, 1);
        assertNotVerified(verify(receipt(), "--earlier", "earlier.json"), "revision 2 was removed since");
    }

    @Test
    void anotherKeyIsNotBelieved() throws Exception {
        ObjectNode keys = (ObjectNode) JSON.readTree(Files.readString(folder.resolve("keys.json")));
        for (var key : keys.get("keys")) {
            String modulus = key.get("n").asText();
            char last = modulus.charAt(modulus.length() - 2) == 'A' ? 'B' : 'A';
            ((ObjectNode) key)
                    .put(
                            "n",
                            modulus.substring(0, modulus.length() - 2)
                                    + last
                                    + modulus.substring(modulus.length() - 1));
        }
        write("keys.json", keys.toString());
        assertNotVerified(verify(receipt), "none of those saved");
    }

    @Test
    void whatIsNoReceiptIsSaidToBeNone() throws Exception {
        for (String text : new String[] {"{}", "nothing", "{\"receipt\":{},\"signature\":7}", "{\"a\":1,\"a\":2}"}) {
            Ended ended = verify(text);
            assertThat(ended.status()).as(text).isEqualTo(2);
            assertThat(ended.told()).contains("cannot be read").doesNotContain("Traceback");
        }
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "{\"alg\":\"none\",\"typ\":\"council-benchmark-receipt\"}".getBytes(StandardCharsets.UTF_8));
        assertNotVerified(verify(unsigned + ".e30.AA"), "of another kind");
    }

    private static void add(ArrayNode revisions) {
        revisions.add(((ObjectNode) revisions.get(1).deepCopy()).put("number", 3));
    }

    /** The signed part altered, and the old signature left with it. */
    private String resigned(Consumer<ObjectNode> alteration) throws IOException {
        String[] parts = JSON.readTree(receipt).get("signature").asText().split("\\.");
        ObjectNode facts = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        alteration.accept(facts);
        return parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(facts.toString().getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    private String receipt() {
        return Api.trafford()
                .accept("application/json")
                .get("/v1/documents/" + document + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void assertNotVerified(Ended ended, String why) {
        assertThat(ended.told()).contains("NOT VERIFIED").contains(why).doesNotContain("\nVERIFIED");
        assertThat(ended.status()).isEqualTo(1);
    }

    private Ended verify(String receipt, String... more) throws Exception {
        write("receipt", receipt);
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString(), "receipt", "--keys", "keys.json"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static boolean hasPython() {
        try {
            Process process = new ProcessBuilder("python3", "--version").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
