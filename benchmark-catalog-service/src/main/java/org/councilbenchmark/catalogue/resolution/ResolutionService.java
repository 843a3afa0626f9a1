package org.councilbenchmark.catalogue.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.platform.problem.ProblemException;

@ApplicationScoped
class ResolutionService {

    private final BodiesNotHeld bodiesNotHeld = new BodiesNotHeld();

    @Inject
    CouncilService councils;

    @Transactional
    ResolutionView resolve(Resolve asked) {
        Question question = Question.read(asked, new Place.Parameters());
        return answering(List.of(question)).answer(question);
    }

    /** One by one in what is answered, all at once in what is asked of the database. */
    @Transactional
    ResolvedMany resolve(List<Resolve> asked) {
        List<Asked> all = IntStream.range(0, asked.size())
                .mapToObj(index -> Asked.read(asked.get(index), new Place.Item(index)))
                .toList();
        Answering answering = answering(
                all.stream().map(Asked::question).filter(Objects::nonNull).toList());
        return ResolvedMany.of(all.stream().map(each -> each.item(answering)).toList());
    }

    /** An item, with its question or with the reason why it cannot be read. */
    private record Asked(Resolve given, Question question, ProblemException unreadable) {

        static Asked read(Resolve given, Place place) {
            try {
                return new Asked(given, Question.read(given, place), null);
            } catch (ProblemException refused) {
                return new Asked(given, null, refused);
            }
        }

        ResolvedItem item(Answering answering) {
            if (unreadable != null) {
                return ResolvedItem.refused(given, unreadable);
            }
            try {
                return new ResolvedItem(given, answering.answer(question), null);
            } catch (ProblemException refused) {
                return ResolvedItem.refused(given, refused);
            }
        }
    }

    private Answering answering(Collection<Question> questions) {
        Set<String> codes = questions.stream().map(Question::code).collect(Collectors.toSet());
        Set<String> names = questions.stream().map(Question::name).collect(Collectors.toSet());
        Collection<CouncilFacts> candidates = councils.candidates(codes, names);
        Set<String> ids = candidates.stream().map(CouncilFacts::id).collect(Collectors.toSet());
        Set<String> after = candidates.stream()
                .flatMap(council -> council.successors().stream())
                .collect(Collectors.toSet());
        return new Answering(
                new Register(candidates),
                new Refusals(bodiesNotHeld, councils.factsByIds(after), councils.predecessors(ids)));
    }
}
