package org.councilbenchmark.evidence.crash;

import java.util.List;
import org.councilbenchmark.evidence.crash.KillingProxy.Moment;

/** Where on the path of an upload the service is killed. */
enum KillPoint {
    HALF_OF_THE_BODY(50, null, null),
    ALL_OF_THE_BODY_BUT_ITS_LAST_BYTE(100, null, null),
    BEFORE_THE_TRANSACTION(null, before("hashtextextended($1, 7)"), null),
    BEFORE_THE_CONTENT_IS_ENTERED(null, before("insert into content_object"), null),
    BEFORE_THE_DOCUMENT(null, before("insert into document "), null),
    BEFORE_THE_REVISION(null, before("insert into document_revision"), null),
    BEFORE_ITS_STATE(null, before("insert into revision_state"), null),
    BEFORE_THE_EVENT(null, before("insert into outbox"), null),
    BEFORE_THE_ANSWER_IS_STORED(null, before("insert into idempotent_answer"), null),
    BEFORE_THE_COMMIT(null, before("insert into idempotent_answer", "commit"), null),
    AFTER_THE_COMMIT(null, after("insert into idempotent_answer", "commit"), null),
    AFTER_THE_ANSWER(null, null, null),
    BEFORE_THE_FIRST_PART(null, null, before("partnumber=1")),
    BEFORE_THE_LAST_PART(null, null, before("partnumber=3")),
    AFTER_THE_LAST_PART(null, null, after("partnumber=3")),
    BEFORE_THE_PARTS_BECOME_AN_OBJECT(null, null, before("partnumber=3", "post /evidence/objects")),
    AFTER_THE_PARTS_BECAME_AN_OBJECT(null, null, after("partnumber=3", "post /evidence/objects"));

    private final Integer percentSent;
    private final Moment atDatabase;
    private final Moment atStore;

    KillPoint(Integer percentSent, Moment atDatabase, Moment atStore) {
        this.percentSent = percentSent;
        this.atDatabase = atDatabase;
        this.atStore = atStore;
    }

    private static Moment before(String... sentences) {
        return new Moment(List.of(sentences), false);
    }

    private static Moment after(String... sentences) {
        return new Moment(List.of(sentences), true);
    }

    /** How much of the body is sent before the kill; null when all of it is. */
    Integer percentSent() {
        return percentSent;
    }

    Moment atDatabase() {
        return atDatabase;
    }

    Moment atStore() {
        return atStore;
    }

    boolean needsS3() {
        return atStore != null;
    }
}
