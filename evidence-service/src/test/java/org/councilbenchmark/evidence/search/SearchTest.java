package org.councilbenchmark.evidence.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SearchTest {

    private final String word = Texts.word();

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void wordsOfTheTextAreFoundInAllTheirForms() throws Exception {
        UUID id = Texts.document("Report", "nothing", word + " residents were satisfied");
        find(word + " resident satisfying").body("items.id", contains(id.toString()));
        find(word + " dissatisfied").body("items", empty());
    }

    @Test
    void wordsMayStandOnDifferentPagesAndInTheTitle() throws Exception {
        UUID id = Texts.document("Survey", word, "libraries");
        find(word + " libraries survey").body("items.id", contains(id.toString()));
    }

    @Test
    void phrasesExclusionsAndBeginningsAreUnderstood() throws Exception {
        String first = Texts.document("One", word + " customer survey results").toString();
        String second =
                Texts.document("Two", word + " survey of every customer").toString();
        find(word + " \"customer survey\"").body("items.id", contains(first));
        find(word + " customer -results").body("items.id", contains(second));
        find(word + " surv").body("items.id", containsInAnyOrder(first, second));
        find("\"" + word + " customer\" or \"" + word + " survey\"").body("total", equalTo(2));
    }

    @Test
    void theTitleWeighsMoreThanTheText() throws Exception {
        String inText = Texts.document("Minutes", word).toString();
        String inTitle = Texts.document("About " + word, "minutes").toString();
        find(word).body("items.id", contains(inTitle, inText));
        search("?sort=acceptedAt&q=" + word).body("items.id", contains(inText, inTitle));
    }

    @Test
    void passagesNameTheirPageAndMarkTheWords() throws Exception {
        Texts.document("The " + word, "first page", "said <b>" + word + "</b> & more");
        find(word)
                .body("items[0].highlights.in", contains("title", "text"))
                .body("items[0].highlights[0].text", equalTo("The " + word))
                .body("items[0].highlights[0].marks[0].start", equalTo(4))
                .body("items[0].highlights[0].marks[0].end", equalTo(4 + word.length()))
                .body("items[0].highlights[1].page", equalTo(2))
                .body("items[0].highlights[1].text", containsString(word));
    }

    @Test
    void withoutWordsThereAreNoHighlights() throws Exception {
        Texts.document("Plain", word);
        search("?size=1").body("items[0].highlights", nullValue());
    }

    @Test
    void othersTextsCountsAndPassagesStayTheirs() throws Exception {
        Texts.documentOf(World.MANCHESTER, "Theirs " + word, "their " + word);
        search("?facets=true&q=" + word)
                .body("total", equalTo(0))
                .body("facets.council", empty())
                .body("facets.mediaType", empty())
                .body("facets.year", empty());
        search("?facets=true&council=" + World.MANCHESTER + "&q=" + word).body("total", equalTo(0));
        search("?facets=true").body("facets.council.value", contains(World.TRAFFORD));
        Api.as("assessor")
                .get("/v1/documents?facets=true&q=" + word)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        Api.as("administrator", "*").get("/v1/documents?q=" + word).then().body("total", equalTo(1));
    }

    @Test
    void textThatMayNotBeReadIsNotFoundNorShown() throws Exception {
        UUID id = Texts.document("Title" + word, "hidden" + word + " Title" + word);
        find("hidden" + word).body("total", equalTo(1));
        Sql.change("update revision_state set state = 'REJECTED', finding = 'x' where document_id = ?", id);
        find("hidden" + word).body("total", equalTo(0));
        find("Title" + word).body("total", equalTo(1)).body("items[0].highlights.in", not(hasItem("text")));
        find("Title" + word + " -hidden" + word).body("total", equalTo(1));
    }

    @Test
    void aChangedTitleIsFoundAtOnce() throws Exception {
        UUID id = Texts.document("Old", word);
        Sql.change("update document set title = ? where id = ?", "New" + word, id);
        find("New" + word).body("items.id", contains(id.toString()));
        find(word).body("total", equalTo(1));
    }

    @Test
    void facetsCountWhatIsFoundOnAllPages() throws Exception {
        Texts.document(word, "a");
        UUID dated = Texts.document(word, "b");
        Sql.change("update document set effective_from = '2009-04-01' where id = ?", dated);
        search("?facets=true&size=1&q=" + word)
                .body("total", equalTo(2))
                .body("facets.council[0].value", equalTo(World.TRAFFORD))
                .body("facets.council[0].label", equalTo("Trafford"))
                .body("facets.council[0].count", equalTo(2))
                .body("facets.mediaType[0].value", equalTo("application/pdf"))
                .body("facets.year.value", contains("2009"))
                .body("facets.state.value", contains("ACCEPTED"))
                .body("facets.criterion", empty());
        search("?q=" + word).body("facets", nullValue());
    }

    @Test
    void filtersNarrow() throws Exception {
        UUID id = Texts.document(word, "a");
        Sql.change(
                "update document set effective_from = '2009-04-01', effective_to = '2010-03-31',"
                        + " review_on = '2010-01-01', classification = 'PUBLIC' where id = ?",
                id);
        Texts.document(word);
        for (String narrow : new String[] {
            "effectiveOn=2010-03-31&classification=PUBLIC", "reviewDue=2010-01-01", "classification=PUBLIC"
        }) {
            search("?q=" + word + "&" + narrow).body("items.id", contains(id.toString()));
        }
        search("?q=" + word + "&effectiveOn=2010-04-01").body("items.id", not(hasItem(id.toString())));
        search("?q=" + word + "&kind=FILE&state=ACCEPTED&mediaType=application/pdf")
                .body("total", equalTo(2));
        search("?q=" + word + "&kind=TEXT").body("total", equalTo(0));
        search("?q=" + word + "&mediaType=text/csv").body("total", equalTo(0));
    }

    @Test
    void wrongParametersAreNamed() {
        for (String wrong : new String[] {
            "effectiveOn=2010-02-31", "reviewDue=soon", "kind=PDF", "state=GONE", "classification=SECRET", "facets=1"
        }) {
            Api.trafford()
                    .get("/v1/documents?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    @Test
    void whateverIsTypedIsAnswered() {
        for (String typed : new String[] {
            "'", "\"", "\\", "a & | ! <-> :*", "-", "-" + word, "the", "((", "a'b:*", "é ß 日本語", "%", "x".repeat(200)
        }) {
            find(typed);
        }
    }

    private static ValidatableResponse find(String typed) {
        return Api.trafford().queryParam("q", typed).get("/v1/documents").then().statusCode(200);
    }

    private static ValidatableResponse search(String query) {
        return Api.trafford().get("/v1/documents" + query).then().statusCode(200);
    }
}
