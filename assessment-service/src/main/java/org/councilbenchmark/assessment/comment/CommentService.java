package org.councilbenchmark.assessment.comment;

import static org.councilbenchmark.assessment.comment.CommentProblem.COMMENT_ANSWERED;
import static org.councilbenchmark.assessment.comment.CommentProblem.COMMENT_DELETED;
import static org.councilbenchmark.assessment.comment.CommentProblem.COMMENT_IS_REPLY;
import static org.councilbenchmark.assessment.comment.CommentProblem.COMMENT_NOT_YOURS;
import static org.councilbenchmark.assessment.comment.CommentProblem.REPLY_TO_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.comment.CommentRepository.Key;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** Writing, rewording, taking back, resolving. */
@ApplicationScoped
class CommentService {

    @Inject
    CommentRepository comments;

    @Inject
    CommentAccess access;

    @Inject
    CommentReading reading;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    CommentView write(UUID assessment, String criterion, WriteComment body) {
        reading.requireCriterion(access.requireWriter(assessment).assessment(), criterion);
        Key key = new Key(assessment, criterion, Ids.next());
        UUID thread = body.replyTo() == null ? key.id() : threadOf(assessment, criterion, body.replyTo());
        Instant now = clock.instant();
        comments.insert(key, thread, body.text(), now, actor.id());
        record(key, HistoryAction.COMMENTED, now);
        return reading.require(key);
    }

    @Transactional
    CommentView reword(Key key, ExpectedVersion expected, RewordComment body) {
        access.requireWriter(key.assessment());
        CommentView found = lockOwn(key);
        expected.require(found.version());
        if (found.deleted()) {
            throw COMMENT_DELETED.with("It has no words any more.", "Write a new comment.");
        }
        if (body.text().equals(found.text())) {
            return found;
        }
        if (comments.isAnswered(found)) {
            throw COMMENT_ANSWERED.with(
                    "Somebody has answered what it says; other words would change the meaning of theirs.",
                    "Add another comment to the thread.");
        }
        Instant now = clock.instant();
        comments.reword(key.id(), body.text(), now);
        record(key, HistoryAction.COMMENT_EDITED, now);
        return reading.require(key);
    }

    /** Its words go and its place stays, so that answers to it still stand somewhere. */
    @Transactional
    void delete(Key key, ExpectedVersion expected) {
        access.requireWriter(key.assessment());
        CommentView found = lockOwn(key);
        expected.require(found.version());
        if (!found.deleted()) {
            Instant now = clock.instant();
            comments.blank(key.id(), now);
            record(key, HistoryAction.COMMENT_DELETED, now);
        }
    }

    @Transactional
    CommentView resolve(Key key, ExpectedVersion expected, boolean resolved) {
        access.requireWriter(key.assessment());
        CommentView found = comments.lock(key).orElseThrow(() -> CommentReading.notFound(key));
        if (found.isReply()) {
            throw COMMENT_IS_REPLY
                    .with(
                            "This comment answers another one; they are resolved together.",
                            "Resolve the comment at Location, which opened the thread.")
                    .location(reading.require(new Key(key.assessment(), key.criterion(), found.replyTo()))
                            .path(key.assessment()));
        }
        expected.require(found.version());
        if (found.resolved() != resolved) {
            Instant now = clock.instant();
            if (resolved) {
                comments.resolve(key.id(), now, actor.id());
            } else {
                comments.reopen(key.id());
            }
            record(key, resolved ? HistoryAction.COMMENT_RESOLVED : HistoryAction.COMMENT_REOPENED, now);
        }
        return reading.require(key);
    }

    private UUID threadOf(UUID assessment, String criterion, UUID replyTo) {
        return comments.find(new Key(assessment, criterion, replyTo))
                .filter(first -> !first.isReply())
                .map(CommentView::id)
                .orElseThrow(() -> {
                    String detail = "No thread on " + criterion + " was opened by " + replyTo + ".";
                    String remedy = "Send the id of the first comment of a thread on this criterion.";
                    return REPLY_TO_UNKNOWN
                            .with(detail, remedy)
                            .fault(Fault.at("/replyTo", "reply-to-unknown", replyTo, detail, remedy));
                });
    }

    private CommentView lockOwn(Key key) {
        CommentView found = comments.lock(key).orElseThrow(() -> CommentReading.notFound(key));
        if (!found.author().equals(actor.id())) {
            throw COMMENT_NOT_YOURS.with("Somebody else wrote this comment.", "Answer it instead.");
        }
        return found;
    }

    private void record(Key key, HistoryAction action, Instant at) {
        HistoryEntry entry =
                HistoryEntry.about(action, key.criterion(), key.id().toString(), null);
        history.add(key.assessment(), at, List.of(entry));
    }
}
