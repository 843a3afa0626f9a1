package org.councilbenchmark.evidence.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.ChainService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.DocumentView;
import org.councilbenchmark.evidence.signing.SigningService;

/** Certifies documents. */
@ApplicationScoped
class ReceiptService {

    private static final String TYPE = "council-benchmark-receipt";

    @Inject
    DocumentService documents;

    @Inject
    ChainService chains;

    @Inject
    SigningService signing;

    @Inject
    ProofConfig config;

    @Inject
    ObjectMapper json;

    ReceiptView receipt(UUID id) {
        DocumentView document = documents.get(id).view();
        ChainService.Checked checked = chains.checkChain(id);
        if (!checked.findings().isEmpty()) {
            throw ProofProblem.CHAIN_BROKEN.with(
                    "The chain of the document's revisions does not hold any more; it is not certified.",
                    "Tell the administrator; GET /v1/documents/" + id + "/verification says what is wrong.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Receipt receipt = Receipt.of(document, checked.chain(), config.issuer(), now);
        return new ReceiptView(receipt, signing.sign(TYPE, bytes(receipt)));
    }

    private byte[] bytes(Receipt receipt) {
        try {
            return json.writeValueAsBytes(receipt);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }
}
