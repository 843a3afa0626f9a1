package org.councilbenchmark.assessment.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.course.Course;
import org.councilbenchmark.assessment.course.Watch;
import org.councilbenchmark.assessment.course.WatchConfig;

/** Puts actions together with the names of their councils and what today says of them; a page of them in one query. */
@ApplicationScoped
public class ActionViews {

    @Inject
    CouncilService councils;

    @Inject
    WatchConfig config;

    @Inject
    Clock clock;

    public ActionView of(Action action) {
        return of(List.of(action)).get(0);
    }

    public List<ActionView> of(List<Action> actions) {
        Map<String, Council> names = councils.byIds(
                actions.stream().map(action -> action.about().council()).collect(Collectors.toSet()));
        return actions.stream()
                .map(action -> ActionView.of(
                        action, names.get(action.about().council()).view(), watch(action)))
                .toList();
    }

    private Watch watch(Action action) {
        Course course = new Course(
                action.progress().status(),
                action.content().startsOn(),
                action.content().dueOn(),
                action.progress().percentComplete(),
                action.progress().warningReason());
        return Watch.of(course, LocalDate.now(clock), config.toleratedLag());
    }
}
