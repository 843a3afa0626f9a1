package org.councilbenchmark.assessment.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.AssessmentKind.AGREED;
import static org.councilbenchmark.assessment.AssessmentKind.PEER;
import static org.councilbenchmark.assessment.AssessmentKind.SELF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.junit.jupiter.api.Test;

/** Every combination of what decides access: few enough to go through them all. */
class SealingTest {

    private static final List<Boolean> EITHER = List.of(false, true);
    private static final List<TeamRole> ROLES = roles();

    private static List<TeamRole> roles() {
        List<TeamRole> roles = new ArrayList<>(Arrays.asList(TeamRole.values()));
        roles.add(null);
        return roles;
    }

    @Test
    void whoHasNoPartSeesNothing() {
        for (AssessmentKind kind : AssessmentKind.values()) {
            assertThat(Sealing.of(facts(kind, false, false, null, null, true, true, true)))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void inASealedPairOnlyTheSideThatMadeItReadsIt() {
        for (Facts facts : all(SELF)) {
            Sealing.of(facts).filter(seen -> sealedPair(facts)).ifPresent(seen -> assertThat(seen.sealed())
                    .as(facts.toString())
                    .isEqualTo(seen.side() != Side.COUNCIL || facts.peerRole() != null));
        }
        for (Facts facts : all(PEER)) {
            Sealing.of(facts).filter(seen -> sealedPair(facts)).ifPresent(seen -> assertThat(seen.sealed())
                    .as(facts.toString())
                    .isEqualTo(seen.side() != Side.PEER));
        }
    }

    @Test
    void onceUnsealedWhoeverSeesItReadsIt() {
        for (AssessmentKind kind : List.of(SELF, PEER)) {
            for (Facts facts : all(kind)) {
                if (facts.paired() && facts.unsealed()) {
                    Sealing.of(facts)
                            .ifPresent(seen -> assertThat(seen.sealed()).isFalse());
                }
            }
        }
    }

    @Test
    void nobodyRatesTheirOwnCouncilAsAPeerWhateverTheTeamListSays() {
        for (AssessmentKind kind : List.of(PEER, AGREED)) {
            for (Facts facts : all(kind)) {
                if (facts.own() || facts.every()) {
                    Seen seen = Sealing.of(facts).orElseThrow();
                    assertThat(seen.side()).as(facts.toString()).isNotEqualTo(Side.PEER);
                    assertThat(RatingRight.has(seen, role -> true))
                            .as(facts.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aPeerNeverRatesTheSelfAssessment() {
        for (Facts facts : all(SELF)) {
            if (facts.peerRole() != null && (!facts.own() || sealedPair(facts))) {
                assertThat(RatingRight.has(Sealing.of(facts).orElseThrow(), role -> true))
                        .as(facts.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void anObserverRatesNothing() {
        Facts self = facts(SELF, true, false, TeamRole.OBSERVER, null, false, false, false);
        Facts peer = facts(PEER, false, false, TeamRole.OBSERVER, null, false, false, false);
        assertThat(RatingRight.has(Sealing.of(self).orElseThrow(), role -> true))
                .isFalse();
        assertThat(RatingRight.has(Sealing.of(peer).orElseThrow(), role -> true))
                .isFalse();
    }

    @Test
    void onlyTheLeadRatesWhatIsAgreed() {
        for (TeamRole role : TeamRole.values()) {
            Seen seen = Sealing.of(facts(AGREED, false, false, null, role, true, true, false))
                    .orElseThrow();
            assertThat(RatingRight.has(seen, any -> true)).as(role.name()).isEqualTo(role == TeamRole.LEAD);
        }
    }

    @Test
    void anUnpairedPeerAssessmentIsTheTeamsOwnUntilItIsSubmitted() {
        Optional<Seen> draft = Sealing.of(facts(PEER, true, false, null, null, false, false, false));
        Optional<Seen> submitted = Sealing.of(facts(PEER, true, false, null, null, false, false, true));
        assertThat(draft.orElseThrow().sealed()).isTrue();
        assertThat(submitted.orElseThrow().sealed()).isFalse();
    }

    private static boolean sealedPair(Facts facts) {
        return facts.paired() && !facts.unsealed();
    }

    private static List<Facts> all(AssessmentKind kind) {
        List<Facts> all = new ArrayList<>();
        for (boolean own : EITHER) {
            for (boolean every : EITHER) {
                for (TeamRole team : ROLES) {
                    for (TeamRole peer : ROLES) {
                        for (boolean paired : EITHER) {
                            all.add(facts(kind, own, every, team, peer, paired, false, false));
                            all.add(facts(kind, own, every, team, peer, paired, paired, true));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Facts facts(
            AssessmentKind kind,
            boolean own,
            boolean every,
            TeamRole team,
            TeamRole peer,
            boolean paired,
            boolean unsealed,
            boolean shown) {
        AssessmentRef assessment = new AssessmentRef(
                new UUID(0, 1),
                kind,
                new Assessed("TRF", "METROPOLITAN_DISTRICT", "ENGLAND"),
                "small-authority",
                "2009.1",
                AssessmentStatus.DRAFT,
                1,
                "0-0");
        return new Facts(assessment, own, every, team, peer, paired ? new UUID(0, 2) : null, unsealed, shown);
    }
}
