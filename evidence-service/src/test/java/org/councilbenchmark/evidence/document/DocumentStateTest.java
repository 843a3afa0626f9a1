package org.councilbenchmark.evidence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.standing.Mark;
import org.councilbenchmark.evidence.standing.StandingView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStateTest {

    private static final Mark MARK = Mark.now("approver-1", "why");

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,false,false,ACCEPTED",
        "ACCEPTED,true,false,WITHDRAWN",
        "QUARANTINED,true,false,QUARANTINED",
        "REJECTED,true,false,REJECTED",
        "ACCEPTED,true,true,DISPOSED",
        "REJECTED,false,true,DISPOSED"
    })
    void theWeightiestReasonCounts(RevisionState revision, boolean withdrawn, boolean disposed, DocumentState state) {
        StandingView standing =
                new StandingView(null, List.of(), withdrawn ? MARK : null, null, null, disposed ? MARK : null);
        assertThat(DocumentState.of(revision, standing)).isEqualTo(state);
    }
}
