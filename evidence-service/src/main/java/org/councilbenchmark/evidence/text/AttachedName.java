package org.councilbenchmark.evidence.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a header of a part gives to an attachment, whichever way they are written (RFC 2231, RFC 2047). */
final class AttachedName {

    /** Continuations, such as {@code filename*0*=}, in the order in which they come. */
    private static final Pattern PARAMETER = Pattern.compile(
            "\\b(?:file)?name(?:\\*\\d{0,3})?\\*?\\s*=\\s*(\"[^\"]*\"?|[^;\"]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?[^?]*\\?([bq])\\?([^?]*)\\?=", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("^[\\w-]*'[\\w-]*'");

    private AttachedName() {}

    /** Lower-case extensions of all names in the header, and of what they are together. */
    static List<String> extensionsIn(String header) {
        List<String> extensions = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
            String name = decoded(parameter.group(1));
            extensions.add(extension(name));
            whole.append(name);
        }
        extensions.add(extension(whole.toString()));
        return extensions;
    }

    private static String decoded(String value) {
        String plain = value.replace("\"", "").replace("\\", "");
        Matcher word = ENCODED_WORD.matcher(plain);
        return percents(word.replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found.group(2)))));
    }

    private static String word(String encoding, String text) {
        try {
            return encoding.equalsIgnoreCase("b")
                    ? new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8)
                    : URLDecoder.decode(text.replace("%", "%25").replace('=', '%'), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String percents(String value) {
        try {
            return URLDecoder.decode(
                    CHARSET.matcher(value).replaceFirst("").replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    /** Points and blanks at the end do not count: Windows drops them. */
    private static String extension(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) <= ' ' || name.charAt(end - 1) == '.')) {
            end--;
        }
        String trimmed = name.substring(0, end);
        return trimmed.substring(trimmed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
