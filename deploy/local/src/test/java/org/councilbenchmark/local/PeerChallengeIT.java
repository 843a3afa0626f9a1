package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.local.demo.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole peer challenge over HTTP, from opening to the review after eighteen months, by ten people with tokens of their
 * own; {@code docs/peer-challenge.md} tells it with its requests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeerChallengeIT {

    private static final String TRAFFORD = "E08000009";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String DISPUTED = "1.1.a.1";
    private static final String CONCEDED = "1.1.a.2";

    private final Api api = new Api();
    private LocalSystem system;
    private List<String> criteria;
    private Person officer;
    private Person colleague;
    private Person approver;
    private Person lead;
    private Person member;
    private Person officerPeer;
    private Person observer;
    private Person administrator;
    private Person analyst;
    private Person stranger;

    /** Somebody with a token. */
    private record Person(String name, String token) {}

    @BeforeAll
    void startTheWholeSystem(@TempDir Path data) {
        List<String> arguments = Stream.concat(
                        Stream.of("--data=" + data.resolve("challenge")),
                        Stream.of(Port.values()).map(port -> "--" + port.option() + "=0"))
                .toList();
        system = LocalSystem.start(LocalOptions.of(Run.root(), arguments, Map.of()));
        officer = person("policy-officer", Persona.ASSESSOR, TRAFFORD);
        colleague = person("performance-officer", Persona.ASSESSOR, TRAFFORD);
        approver = person("chief-executive", Persona.APPROVER, TRAFFORD);
        lead = person("peer-lead", Persona.PEER_REVIEWER, "E08000003");
        member = person("member-peer", Persona.PEER_REVIEWER, "E08000010");
        officerPeer = person("officer-peer", Persona.PEER_REVIEWER, "E08000007");
        observer = person("observer", Persona.PEER_REVIEWER, "E08000006");
        administrator = person("sector-body", Persona.ADMINISTRATOR, "*");
        analyst = person("journalist", Persona.ANALYST);
        stranger = person("officer-elsewhere", Persona.ASSESSOR, "E08000002");
        criteria = new ArrayList<>();
        JsonNode listed = api.requireGet(
                        system.baseUrl(Service.CATALOGUE)
                                + "/v1/benchmarks/ideal-authority/editions/2009.1/criteria?size=500",
                        analyst.token())
                .body();
        listed.path("items").forEach(item -> criteria.add(item.path("code").asText()));
    }

    @AfterAll
    void stopIt() {
        if (system != null) {
            system.close();
        }
    }

    private Person person(String name, Persona persona, String... councils) {
        return new Person(name, system.tokens().issueFor(name, persona, councils));
    }

    @Test
    void fromOpeningToTheReviewAfterEighteenMonths() {
        String self = open(officer, "SELF");
        String peer = open(approver, "PEER");
        gatherTheTeam(peer);
        String shown = showEvidence(self);
        rateApart(self, peer);
        bothAreSealed(self, peer);
        submitBoth(self, peer);
        String recommendation = differ(self, peer);
        replyAndDecide(peer);
        String agreed = moderate(peer);
        complete(lead, agreed);
        complete(lead, peer);
        complete(approver, self);
        whatIsPublished(peer);
        nothingChangesAnyMore(self, peer, agreed);
        evidence().isFrozen(officer.token(), self, DISPUTED, shown);
        improve(peer, recommendation);
    }

    private String open(Person who, String kind) {
        Map<String, String> opening = Map.of(
                "council",
                TRAFFORD,
                "benchmark",
                "ideal-authority",
                "edition",
                "2009.1",
                "kind",
                kind,
                "period",
                "2009/10");
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> post(who, "/v1/assessments", opening)
                                .at("/links/self")
                                .asText(),
                        path -> path.startsWith("/v1"));
    }

    private void gatherTheTeam(String peer) {
        appoint(approver, peer, lead, "LEAD", "E08000003");
        refused(appointing(approver, peer, member, "MEMBER_PEER", "E08000010"), 403);
        appoint(lead, peer, member, "MEMBER_PEER", "E08000010");
        appoint(lead, peer, officerPeer, "OFFICER_PEER", "E08000007");
        appoint(lead, peer, observer, "OBSERVER", "E08000006");
        refused(appointing(lead, peer, officer, "OFFICER_PEER", "E08000007"), 422);
        declare(lead, peer, List.of());
        declare(member, peer, List.of());
        declare(
                officerPeer,
                peer,
                List.of(Map.of(
                        "kind", "EMPLOYMENT", "description", "Worked there until 2006", "nodes", List.of("2.1"))));
    }

    /** Peers read what backs the self-assessment before they know its ratings, and nothing else of the council. */
    private String showEvidence(String self) {
        String shown = evidence().back(officer.token(), self, DISPUTED);
        String kept = evidence().record(officer.token(), "Not for this challenge");
        evidence().isSeenBy(member.token(), self, shown);
        evidence().isHiddenFrom(member.token(), kept);
        evidence().isHiddenFrom(stranger.token(), shown);
        return shown;
    }

    private SharedEvidence evidence() {
        return new SharedEvidence(api, system.baseUrl(Service.EVIDENCE), TRAFFORD);
    }

    private void rateApart(String self, String peer) {
        int half = criteria.size() / 2;
        rate(officer, self, criteria.subList(0, half), i -> 3);
        rate(colleague, self, criteria.subList(half, criteria.size()), i -> 2 + i % 2);
        refused(rating(stranger, self, List.of(DISPUTED), i -> 4), 404);
        List<String> declared =
                criteria.stream().filter(code -> code.startsWith("2.1.")).toList();
        refused(rating(officerPeer, peer, declared, i -> 3), 403);
        put(
                lead,
                peer + "/team/officer-peer/interests/1",
                Map.of("cleared", true, "reason", "A different department"),
                "If-Match",
                "*");
        rate(officerPeer, peer, declared, i -> 3);
        rate(member, peer, without(declared, criteria.subList(0, half)), i -> i % 5 == 0 ? 2 : 3);
        rate(lead, peer, without(declared, criteria.subList(half, criteria.size())), i -> 2 + i % 2);
        refused(rating(observer, peer, List.of(DISPUTED), i -> 3), 403);
        refused(rating(officer, peer, List.of(DISPUTED), i -> 4), 403);
    }

    private void bothAreSealed(String self, String peer) {
        for (String content : List.of("/ratings", "/scores", "/history", "/scores/overall/explanation")) {
            Stream.of(officer, approver, administrator).forEach(who -> refused(get(who, peer + content), 403));
            Stream.of(lead, observer, administrator).forEach(who -> refused(get(who, self + content), 403));
            refused(get(stranger, self + content), 404);
        }
        refused(get(lead, peer + "/differences"), 403);
    }

    private void submitBoth(String self, String peer) {
        move(officer, self, "submission");
        refused(moving(approver, self, "completion"), 409);
        move(lead, peer, "submission");
        refused(moving(lead, peer, "return"), 409);
    }

    private String differ(String self, String peer) {
        JsonNode differences = read(approver, self + "/differences?onlyDifferent=true&sort=-difference&size=500");
        assertThat(differences.path("total").asInt()).isPositive();
        assertThat(differences.at("/overall/kappa/value").isNumber()
                        || differences.at("/overall/cannotBeTold").isTextual())
                .isTrue();
        assertThat(read(lead, self + "/scores").at("/overall/score").isNumber()).isTrue();
        Map<String, Object> recommendation = Map.of(
                "source",
                "PEER_REPORT",
                "text",
                "Publish one vision",
                "criteria",
                List.of(DISPUTED),
                "priority",
                "HIGH");
        return post(lead, peer + "/recommendations", recommendation).path("id").asText();
    }

    private void replyAndDecide(String peer) {
        Map<String, Object> disagreement = Map.of(
                "position", "DISAGREE",
                "statement", "The vision was adopted in March",
                "evidence", List.of(Map.of("url", "https://council.example.org/vision", "description", "Minutes")));
        put(officer, peer + "/replies/" + DISPUTED, disagreement, "If-None-Match", "*");
        put(officer, peer + "/replies/" + CONCEDED, Map.of("position", "AGREE"), "If-None-Match", "*");
        refused(moving(lead, peer, "completion"), 409);
        put(
                lead,
                peer + "/replies/" + DISPUTED + "/decision",
                Map.of("outcome", "CHANGED", "level", 4, "reason", "The minutes show it"),
                "If-Match",
                "*");
        post(approver, peer + "/replies/closure", Map.of("comment", "No more to say"), "If-Match", "*");
    }

    private String moderate(String peer) {
        String agreed = "/v1/assessments/"
                + post(lead, peer + "/moderation", null).path("agreed").asText();
        List<String> open = new ArrayList<>();
        read(lead, agreed + "/moderation?onlyOpen=true&size=500")
                .path("items")
                .forEach(item -> open.add(item.path("criterion").asText()));
        assertThat(open).isNotEmpty().doesNotContain(DISPUTED, CONCEDED);
        rate(lead, agreed, open, i -> 3);
        refused(rating(approver, agreed, List.of(DISPUTED), i -> 1), 403);
        move(lead, agreed, "submission");
        assertThat(read(officer, agreed + "/ratings/" + DISPUTED).path("level").asInt())
                .isEqualTo(4);
        return agreed;
    }

    private void whatIsPublished(String peer) {
        JsonNode log = read(analyst, peer + "/replies");
        assertThat(log.at("/counts/changed").asInt()).isEqualTo(1);
        for (String kind : List.of("SELF", "PEER", "AGREED")) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(api.requireGet(
                                    system.baseUrl(Service.REPORTING)
                                            + "/v1/league-tables?benchmark=ideal-authority&edition=2009.1&kind="
                                            + kind,
                                    analyst.token())
                            .body()
                            .at("/rows/0/council/code")
                            .asText())
                    .isEqualTo(TRAFFORD));
        }
    }

    private void nothingChangesAnyMore(String... assessments) {
        for (String each : assessments) {
            for (Person who : List.of(officer, lead)) {
                assertThat(rating(who, each, List.of(DISPUTED), i -> 1).status())
                        .isIn(403, 409);
                assertThat(moving(who, each, "submission").status()).isIn(403, 409);
            }
            assertThat(api.send("DELETE", url(each), administrator.token(), null, "If-Match", "*")
                            .status())
                    .isEqualTo(409);
        }
    }

    private void improve(String peer, String recommendation) {
        put(
                approver,
                peer + "/recommendations/" + recommendation + "/response",
                Map.of("decision", "ACCEPTED", "text", "We shall"),
                "If-Match",
                "*");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Object> planned = Map.of(
                "title", "One published vision",
                "criteria", List.of(DISPUTED),
                "recommendations", List.of(recommendation),
                "owner", "policy-officer",
                "startsOn", today.toString(),
                "dueOn", today.plusMonths(5).toString());
        String action = post(officer, peer + "/actions", planned).path("id").asText();
        post(officer, peer + "/actions/" + action + "/notes", Map.of("text", "Drafted", "percentComplete", 40));
        List<String> findings = List.of("BEHIND", "ON_TRACK", "DONE");
        for (int i = 0; i < findings.size(); i++) {
            Map<String, Object> review = Map.of(
                    "heldOn", today.toString(),
                    "dueAfterMonths", 6 * (i + 1),
                    "summary", "How it goes",
                    "actions", List.of(Map.of("action", action, "finding", findings.get(i))),
                    "recommendations", List.of(Map.of("recommendation", recommendation, "finding", findings.get(i))));
            post(i == 1 ? lead : officer, peer + "/follow-ups", review);
        }
        JsonNode last = read(approver, peer + "/follow-ups/18");
        assertThat(last.toString()).contains("BETTER");
        assertThat(read(officer, peer + "/plan").path("overdue").asInt()).isZero();
    }

    private void appoint(Person by, String peer, Person whom, String role, String council) {
        assertThat(appointing(by, peer, whom, role, council).status()).isEqualTo(201);
    }

    private Api.Answer appointing(Person by, String peer, Person whom, String role, String council) {
        Map<String, String> part = Map.of("role", role, "council", council);
        return api.send("PUT", url(peer + "/team/" + whom.name()), by.token(), part, "If-None-Match", "*");
    }

    private void declare(Person who, String peer, List<?> interests) {
        put(who, peer + "/team/me/declaration", Map.of("interests", interests), "If-Match", "*");
    }

    private void rate(Person who, String path, List<String> codes, IntUnaryOperator level) {
        Api.Answer answer = rating(who, path, codes, level);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private Api.Answer rating(Person who, String path, List<String> codes, IntUnaryOperator level) {
        List<Map<String, Object>> ratings = IntStream.range(0, codes.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "criterion",
                        codes.get(i),
                        "level",
                        level.applyAsInt(i),
                        "narrative",
                        "What " + who.name() + " found of " + codes.get(i),
                        "confidence",
                        "HIGH"))
                .toList();
        return api.send("PUT", url(path + "/ratings"), who.token(), Map.of("ratings", ratings));
    }

    private void complete(Person who, String path) {
        move(who, path, "completion");
    }

    private void move(Person who, String path, String transition) {
        Api.Answer answer = moving(who, path, transition);
        assertThat(answer.status()).as(path + transition + answer.body()).isEqualTo(200);
    }

    private Api.Answer moving(Person who, String path, String transition) {
        return api.send(
                "POST", url(path + "/" + transition), who.token(), Map.of("comment", transition), "If-Match", "*");
    }

    private JsonNode post(Person who, String path, Object body, String... headers) {
        return api.require("POST", url(path), who.token(), body, headers).body();
    }

    private void put(Person who, String path, Object body, String... headers) {
        api.require("PUT", url(path), who.token(), body, headers);
    }

    private Api.Answer get(Person who, String path) {
        return api.get(url(path), who.token());
    }

    private JsonNode read(Person who, String path) {
        return api.requireGet(url(path), who.token()).body();
    }

    private static void refused(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("remedy").asText()).isNotBlank();
    }

    private String url(String path) {
        return system.baseUrl(Service.ASSESSMENT) + path;
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(code -> !some.contains(code)).toList();
    }
}
