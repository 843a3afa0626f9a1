package org.councilbenchmark.assessment.team;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** Appoints and dismisses. */
@ApplicationScoped
public class TeamService {

    @Inject
    TeamRepository team;

    @Inject
    TeamRules rules;

    @Inject
    AccessService access;

    @Inject
    CouncilService councils;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param created whether the person was not in the team before */
    record Appointed(TeamView.Member member, boolean created) {}

    @Transactional
    TeamView view(UUID id) {
        access.visible(id);
        List<MemberRow> members = team.members(id);
        Map<String, List<TeamView.Interest>> interests = team.interests(id);
        Map<String, Council> from = councils.byIds(members.stream()
                .map(MemberRow::council)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new TeamView(
                id,
                members.stream()
                        .map(member -> view(member, from, interests.getOrDefault(member.person(), List.of())))
                        .toList());
    }

    TeamView.Member member(UUID id, String person) {
        return view(id).members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow(() -> noSuchMember(person));
    }

    @Transactional
    Appointed appoint(UUID id, String person, ExpectedVersion expected, AppointMember body) {
        Seen seen = access.seen(id);
        rules.requireOpen(seen);
        rules.requireMayAppoint(seen, body.role());
        String council =
                body.council() == null ? null : councils.require(body.council()).id();
        rules.requireFit(seen, person, body.role(), council);
        Optional<MemberRow> before = team.find(id, person);
        before.ifPresent(member -> rules.requireMayAppoint(seen, member.role()));
        expected.require(before.map(MemberRow::version).orElse(null));
        if (!before.map(old -> isSame(old, body, council)).orElse(false)) {
            Instant now = clock.instant();
            team.appoint(id, person, body, council, now, actor.id());
            record(
                    id,
                    now,
                    HistoryAction.TEAM_MEMBER_APPOINTED,
                    person,
                    body.role().name());
        }
        return new Appointed(member(id, person), before.isEmpty());
    }

    @Transactional
    void remove(UUID id, String person, ExpectedVersion expected) {
        Seen seen = access.seen(id);
        rules.requireOpen(seen);
        MemberRow member = team.find(id, person).orElseThrow(() -> noSuchMember(person));
        rules.requireMayAppoint(seen, member.role());
        expected.require(member.version());
        team.remove(id, person);
        record(id, clock.instant(), HistoryAction.TEAM_MEMBER_REMOVED, person, null);
    }

    /** Whether nobody has been appointed. */
    public boolean isEmpty(UUID id) {
        return team.members(id).isEmpty();
    }

    static RuntimeException noSuchMember(String person) {
        return NOT_FOUND.with(
                "The team has nobody who is '" + person + "'.", "Take a person from GET …/team, or appoint them.");
    }

    private void record(UUID id, Instant at, HistoryAction action, String person, String comment) {
        history.add(id, at, List.of(HistoryEntry.about(action, null, person, comment)));
    }

    private static boolean isSame(MemberRow old, AppointMember body, String council) {
        return old.role() == body.role()
                && Objects.equals(old.name(), body.shownName())
                && Objects.equals(old.council(), council);
    }

    private static TeamView.Member view(
            MemberRow member, Map<String, Council> from, List<TeamView.Interest> interests) {
        return new TeamView.Member(
                member.person(),
                member.role(),
                member.name(),
                member.council() == null ? null : from.get(member.council()).view(),
                member.declaredAt(),
                interests,
                member.appointedAt(),
                member.appointedBy(),
                member.version());
    }
}
