package org.councilbenchmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.councilbenchmark.local.LocalSystem;
import org.councilbenchmark.local.Persona;
import org.councilbenchmark.local.Service;

/**
 * Councils of every type judge themselves for 2008/09 and 2009/10 and back some of it with documents. A few are still
 * drafting, a few wait for approval, one left out an element, so that the tables show what real ones show. Playing it
 * again on kept data changes nothing.
 */
public final class DemoYear {

    private static final String FIRST_YEAR = "2008-04-01/P1Y";
    private static final String SECOND_YEAR = "2009-04-01/P1Y";
    private static final String FIRST_YEAR_END = "2009-03-31";
    private static final String END_OF_STORY = "2010-03-31";
    private static final int EVERY = 4;
    private static final int AT_ONCE = 3;
    private static final int DRAFTING = 11;
    private static final int WAITING = 13;
    private static final int WITHOUT_AN_ELEMENT = 17;
    private static final int NEW_TO_IT = 5;
    private static final String LEFT_OUT_ELEMENT = "2.2.";
    private static final int MANY = 500;

    private final LocalSystem system;
    private final Api api = new Api();

    public DemoYear(LocalSystem system) {
        this.system = system;
    }

    /** Plays the story and returns how many councils have completed an assessment in it. */
    public int play() {
        List<String> criteria = criteria();
        List<Council> councils = councils();
        ExecutorService players = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> stories = new ArrayList<>();
            for (int i = 0; i < councils.size(); i++) {
                int place = i + 1;
                stories.add(players.submit(() -> play(councils.get(place - 1), place, criteria)));
            }
            int completed = 0;
            for (Future<Boolean> story : stories) {
                completed += story.get() ? 1 : 0;
            }
            return completed;
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The demonstration year stopped: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            players.shutdownNow();
        }
    }

    private boolean play(Council council, int place, List<String> criteria) {
        boolean completed = false;
        if (place % NEW_TO_IT != 0 && council.existedIn(FIRST_YEAR_END)) {
            completed = year(council.code(), FIRST_YEAR, 0, criteria, place, true);
        }
        boolean finishes = place % DRAFTING != 0 && place % WAITING != 0;
        return year(council.code(), SECOND_YEAR, 1, criteria, place, finishes) || completed;
    }

    private boolean year(String council, String period, int year, List<String> criteria, int place, boolean finishes) {
        SelfAssessment assessment = new SelfAssessment(
                        api, system.baseUrl(Service.ASSESSMENT), system.tokens(), council)
                .open(period, true);
        if (assessment.status().equals("DRAFT")) {
            assessment.rate(new Judgement(council, year).of(judged(criteria, place)));
            new Portfolio(api, system.baseUrl(Service.EVIDENCE), assessment.assessor(), council)
                    .back(assessment.id(), period, criteria, place);
            if (finishes || place % WAITING == 0) {
                assessment.submit();
            }
        }
        if (finishes && assessment.status().equals("SUBMITTED")) {
            assessment.complete();
        }
        return finishes;
    }

    private static List<String> judged(List<String> criteria, int place) {
        return place % WITHOUT_AN_ELEMENT == 0
                ? criteria.stream()
                        .filter(code -> !code.startsWith(LEFT_OUT_ELEMENT))
                        .toList()
                : criteria;
    }

    /** Every fourth of the councils of that time, so that every type and region has some. */
    private List<Council> councils() {
        String url = system.baseUrl(Service.CATALOGUE) + "/v1/councils?on=" + END_OF_STORY + "&size=" + MANY;
        JsonNode all = api.requireGet(url, analyst()).body().path("items");
        List<Council> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            JsonNode council = all.get(i);
            chosen.add(new Council(
                    council.path("code").asText(), council.path("startDate").asText("")));
        }
        return chosen;
    }

    /** @param start first day, ISO 8601; empty when before all records */
    private record Council(String code, String start) {
        boolean existedIn(String lastDay) {
            return start.compareTo(lastDay) <= 0;
        }
    }

    private List<String> criteria() {
        String url = system.baseUrl(Service.CATALOGUE) + "/v1/benchmarks/ideal-authority/editions/2009.1/criteria?size="
                + MANY;
        List<String> codes = new ArrayList<>();
        api.requireGet(url, analyst())
                .body()
                .path("items")
                .forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private String analyst() {
        return system.tokens().issue(Persona.ANALYST);
    }
}
