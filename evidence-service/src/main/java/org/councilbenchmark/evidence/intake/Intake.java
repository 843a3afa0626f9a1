package org.councilbenchmark.evidence.intake;

import static org.councilbenchmark.evidence.intake.IntakeProblem.FILE_EMPTY;
import static org.councilbenchmark.evidence.intake.IntakeProblem.MEDIA_TYPE_NOT_ACCEPTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Examines offered files. */
@ApplicationScoped
public class Intake {

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    private static final String OFFICE_SINCE_2007 = "application/x-tika-ooxml";
    private static final String OFFICE_UP_TO_2003 = "application/x-tika-msoffice";
    /** Beginnings of what a browser or a shell would run, wherever they stand in the first part of a text. */
    private static final List<String> ACTIVE =
            List.of("<script", "<html", "<svg", "<iframe", "<object", "<embed", "<!doctype html", "<?php", "<?xml");

    private static final int FIRST_PART = 64 * 1024;

    @Inject
    UploadConfig config;

    /** Length of the largest file that may come in. */
    public long maxBytes() {
        return config.maxBytes();
    }

    /** Whether a file of which only this is known yet may come; a problem naming the reason when it may not. */
    public void announce(String offeredName, String declaredType, long bytes) {
        if (bytes == 0) {
            throw FILE_EMPTY.ofFile("file-empty", offeredName, "The file has no bytes.", "Send the file's content.");
        }
        if (bytes > config.maxBytes()) {
            throw tooLarge();
        }
        requireDeclaration(byExtension(FileName.clean(offeredName)), declaredType);
    }

    /** The file under a clean name and a certain type; a problem naming the reason when it may not come in. */
    public AcceptedFile examine(OfferedFile file) {
        announce(file.name(), file.declaredType(), file.bytes());
        String name = FileName.clean(file.name());
        AcceptedType type = byExtension(name);
        requireContent(type, file.content());
        return new AcceptedFile(name, type.mediaType());
    }

    RuntimeException tooLarge() {
        return RequestProblem.TOO_LARGE.with(
                "A document may have at most " + config.maxBytes() + " bytes.",
                "Send a smaller file, for instance only the pages that matter.");
    }

    private static AcceptedType byExtension(String name) {
        return AcceptedType.ofExtension(FileName.extension(name))
                .orElseThrow(() -> MEDIA_TYPE_NOT_ACCEPTED.ofFile(
                        "extension-not-accepted",
                        name,
                        "The file's name does not end in an accepted extension.",
                        "Send one of: " + AcceptedType.extensions() + "."));
    }

    private static void requireDeclaration(AcceptedType type, String declaredType) {
        String declared = declaredType == null
                ? ""
                : declaredType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
        if (!type.mayBeDeclaredAs(declared)) {
            throw MEDIA_TYPE_NOT_ACCEPTED.ofFile(
                    "declared-type-differs",
                    declared,
                    "The part is declared as " + declared + ", but its name says " + type.mediaType() + ".",
                    "Declare the part as " + type.mediaType() + ", or rename the file to what it is.");
        }
    }

    private static void requireContent(AcceptedType type, Path content) {
        try {
            String sniffed = sniff(content);
            if (!type.mayLookLike(sniffed) || type.isText() && isActive(content)) {
                throw MEDIA_TYPE_NOT_ACCEPTED.ofFile(
                        "content-differs",
                        sniffed,
                        "The file's bytes are not those of a harmless " + type.mediaType() + ".",
                        "Send the original document in one of the accepted types, without macros or scripts.");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("received file not readable", unreadable);
        }
    }

    private static String sniff(Path content) throws IOException {
        String byBeginning;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), FIRST_PART)) {
            byBeginning = SIGNATURES.detect(in, new Metadata()).toString();
        }
        return switch (byBeginning) {
            case OFFICE_UP_TO_2003 -> CompoundFile.typeOf(content);
            case OFFICE_SINCE_2007, ZipContainer.ARCHIVE -> ZipContainer.typeOf(content);
            default -> byBeginning.startsWith("application/vnd.oasis.") ? ZipContainer.typeOf(content) : byBeginning;
        };
    }

    private static boolean isActive(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] first = in.readNBytes(FIRST_PART);
            String text = new String(first, StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .toLowerCase(Locale.ROOT);
            return text.startsWith("#!") || ACTIVE.stream().anyMatch(text::contains);
        }
    }
}
