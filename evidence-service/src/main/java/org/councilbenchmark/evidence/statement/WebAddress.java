package org.councilbenchmark.evidence.statement;

import static org.councilbenchmark.evidence.statement.StatementProblem.URL_NOT_ACCEPTED;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.councilbenchmark.platform.problem.ProblemException;

/**
 * Addresses that may be evidence: absolute, http or https, with a host and without credentials. A reader will click on
 * it, so that what a browser would run ({@code javascript:}, {@code data:}) has no place here. We never fetch it: what
 * an address of our own network answers is nobody's evidence.
 */
final class WebAddress {

    static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** The address in ASCII, as it is stored. */
    static String require(String url) {
        if (url == null || url.isBlank()) {
            throw refused("url-missing", url, "A WEB_LINK needs an address.");
        }
        if (url.length() > LONGEST) {
            throw refused("url-too-long", url, "The address has more than " + LONGEST + " characters.");
        }
        URI address = parse(url.trim());
        if (address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                || address.getHost() == null) {
            throw refused("url-not-web", url, "'" + url + "' is not an http or https address with a host.");
        }
        if (address.getRawUserInfo() != null) {
            throw refused("url-with-credentials", null, "The address holds a user name or a password.");
        }
        return ascii(address);
    }

    private static String ascii(URI address) {
        String ascii = address.toASCIIString();
        if (ascii.length() > 3 * LONGEST) {
            throw refused("url-too-long", ascii, "The address is too long once it is written in ASCII.");
        }
        return ascii;
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException unreadable) {
            throw refused("url-unreadable", url, "'" + url + "' is not an address.");
        }
    }

    private static ProblemException refused(String code, String value, String detail) {
        return URL_NOT_ACCEPTED.at(
                "url", code, value, detail, "Send one address such as https://www.trafford.gov.uk/survey-2009.");
    }
}
