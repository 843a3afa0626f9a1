package org.councilbenchmark.evidence.intake;

import static org.councilbenchmark.evidence.sniffing.FileProblem.FILE_EMPTY;
import static org.councilbenchmark.evidence.sniffing.FileProblem.MEDIA_TYPE_NOT_ACCEPTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Examines offered files. */
@ApplicationScoped
public class Intake {

    @Inject
    UploadConfig config;

    @Inject
    Examination examination;

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

    private void requireContent(AcceptedType type, Path content) {
        try {
            String found = examination.typeOf(type, content);
            if (!type.mayLookLike(found)) {
                throw MEDIA_TYPE_NOT_ACCEPTED.ofFile(
                        "content-differs",
                        found,
                        "The file's bytes are not those of " + type.mediaType() + ".",
                        "Send the original document in one of the accepted types, under the extension of its type.");
            }
            examination.refuseHarm(type, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("received file not readable", unreadable);
        }
    }
}
