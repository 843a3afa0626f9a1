package org.councilbenchmark.evidence.lifecycle;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.councilbenchmark.platform.problem.Fault;

/** The place in a history from which older entries follow; opaque to callers, so that it may change. */
record HistoryCursor(long before) {

    static HistoryCursor read(String text) {
        if (text == null) {
            return new HistoryCursor(Long.MAX_VALUE);
        }
        try {
            byte[] number = Base64.getUrlDecoder().decode(text);
            return new HistoryCursor(Long.parseLong(new String(number, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException notOurs) {
            String detail = "The cursor is not one of this list.";
            String remedy = "Send 'next' of the page before, or leave it out to begin with the newest.";
            throw INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in("cursor", "cursor-unreadable", text, detail, remedy));
        }
    }

    @Override
    public String toString() {
        byte[] number = Long.toString(before).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }
}
