package org.councilbenchmark.evidence.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * Unpacks object streams and looks at the names in them; keeps nothing, and has one allowance for all of a file. A stream
 * is taken for one when its dictionary says so, and also when it unpacks to a pair of numbers and more, which is how they begin.
 */
final class ObjectStreams {

    private static final int MOST_STREAMS = 1_000_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int BUFFER = 8 * 1024;
    private static final int BEGINNING = 16;
    private static final Pattern NUMBERS = Pattern.compile("(%|\\s*\\d+\\s+\\d+\\s).*", Pattern.DOTALL);
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");

    private final FileChannel file;
    private int streams;
    private long bytes;

    ObjectStreams(FileChannel file) {
        this.file = file;
    }

    /**
     * Looks at the stream whose bytes begin here.
     *
     * @param names those of its dictionary
     */
    void examine(long position, Set<String> names) throws IOException {
        if (++streams > MOST_STREAMS) {
            throw FileFault.TOO_MANY_PARTS.found();
        }
        boolean stated = names.contains("ObjStm") || names.contains("First") && names.contains("N");
        if (stated) {
            refuseUnusual(names);
        }
        if (stated || NUMBERS.matcher(beginning(position)).matches()) {
            unpack(position);
        }
    }

    /** Objects that only an unusual decoder brings to light are hidden on purpose. */
    private static void refuseUnusual(Set<String> names) {
        boolean flate = names.stream().anyMatch(FLATE::contains);
        boolean other = names.stream().anyMatch(name -> name.endsWith("Decode") && !FLATE.contains(name));
        if (other || names.contains("Predictor") || names.contains("Filter") && !flate) {
            throw FileFault.HIDDEN_CONTENT.found("/ObjStm");
        }
    }

    private String beginning(long position) throws IOException {
        Inflater inflater = new Inflater();
        try {
            byte[] start = inflated(position, inflater).readNBytes(BEGINNING);
            return new String(start, StandardCharsets.ISO_8859_1);
        } catch (ZipException | EOFException notPacked) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private void unpack(long position) throws IOException {
        NameReader names = new NameReader(name -> ForbiddenNames.check(name, true));
        Inflater inflater = new Inflater();
        try {
            InputStream objects = inflated(position, inflater);
            byte[] buffer = new byte[BUFFER];
            for (int got; (got = objects.read(buffer)) > 0; ) {
                count(got);
                for (int at = 0; at < got; at++) {
                    names.accept(buffer[at] & 0xFF);
                }
            }
        } catch (ZipException | EOFException endsInRubbish) {
            // Readers show what came out before the damage; so do we look at that.
        } finally {
            inflater.end();
        }
        names.end();
    }

    private InputStream inflated(long position, Inflater inflater) throws IOException {
        return new InflaterInputStream(Channels.newInputStream(file.position(position)), inflater, BUFFER);
    }

    private void count(int got) {
        bytes += got;
        if (bytes > MOST_BYTES) {
            throw FileFault.UNPACKS_TOO_LARGE.found();
        }
    }
}
