package org.councilbenchmark.evidence.sniffing;

import static org.councilbenchmark.evidence.sniffing.FileProblem.FILE_UNREADABLE;
import static org.councilbenchmark.evidence.sniffing.FileProblem.FILE_UNSAFE;

import java.util.Locale;
import org.councilbenchmark.platform.problem.ProblemException;

/** Every reason for which a file of an accepted type is refused, with what its sender can do about it. */
public enum FileFault {
    ACTIVE_CONTENT(
            FILE_UNSAFE,
            "The file holds scripts or other content that runs when it is opened.",
            "Print it to a new PDF, or save it without scripts and controls, and send that."),
    ANOTHER_FILE_APPENDED(
            FILE_UNSAFE,
            "Another file or other bytes hang on behind the end of this one.",
            "Open the file and save it anew (a PDF: print it to a new one), then send that."),
    ANOTHER_FILE_IN_FRONT(
            FILE_UNSAFE,
            "Other bytes stand before the beginning of the document.",
            "Open the file and save it anew (a PDF: print it to a new one), then send that."),
    ARCHIVE_INSIDE(
            FILE_UNSAFE,
            "The file holds an archive.",
            "Take the archive out and send each document of it as a file of its own."),
    BINARY_IN_TEXT(
            FILE_UNREADABLE,
            "The file is not plain text: it holds control characters.",
            "Save it as plain text in UTF-8 (or UTF-16 with its byte order mark)."),
    DOCUMENT_TYPE(
            FILE_UNSAFE,
            "A part of the file has a document type or entities of its own.",
            "Open the file in an office program and save it anew."),
    EMBEDDED_FILES(
            FILE_UNSAFE,
            "Other files are embedded in the document.",
            "Take them out, and send each as a document of its own."),
    ENCRYPTED(FILE_UNREADABLE, "The file is protected by a password.", "Save it without a password and send that."),
    HIDDEN_CONTENT(
            FILE_UNSAFE,
            "The file holds bytes that belong to none of its parts, or parts that overlap.",
            "Open the file in an office program and save it anew."),
    LAUNCH_ACTION(
            FILE_UNSAFE,
            "The document starts a program or opens another file.",
            "Print it to a new PDF, which has no actions, and send that."),
    MACROS(
            FILE_UNSAFE,
            "The document holds macros.",
            "Save it as a document without macros (docx, xlsx, pptx, odt, ods, odp) or as PDF, and send that."),
    MALFORMED(
            FILE_UNREADABLE,
            "The file breaks the rules of its own format.",
            "Open the file in the program that made it, save it anew, and send that."),
    PROGRAM_INSIDE(
            FILE_UNSAFE,
            "The file holds a program or a script.",
            "Take the program out; send what it shows, such as a picture or a PDF."),
    REMOTE_CONTENT(
            FILE_UNSAFE,
            "The document fetches a template or an object from elsewhere when it is opened.",
            "Save it with a template of its own and without linked objects, or as PDF, and send that."),
    TOO_MANY_PARTS(
            FILE_UNSAFE, "The file has more parts than is accepted here.", "Send it in several files, or as PDF."),
    TOO_MANY_PIXELS(
            FILE_UNSAFE,
            "The picture has more pixels than is accepted here.",
            "Send it with at most 400 million pixels (20,000 by 20,000)."),
    TRUNCATED(
            FILE_UNREADABLE,
            "The file ends too early; a part of it is missing.",
            "Check that the file opens on your side, and send it again."),
    UNPACKS_TOO_LARGE(
            FILE_UNSAFE,
            "The file unpacks to far more than a document holds.",
            "Send the pages or sheets that matter alone, or a PDF of them."),
    UNSAFE_PART_NAME(
            FILE_UNSAFE,
            "A part inside the file has a name that leads out of it, or that another part has too.",
            "Open the file in an office program and save it anew.");

    private final FileProblem problem;
    private final String detail;
    private final String remedy;

    FileFault(FileProblem problem, String detail, String remedy) {
        this.problem = problem;
        this.detail = detail;
        this.remedy = remedy;
    }

    /** Stable name of the fault. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal. */
    public ProblemException found() {
        return found(null);
    }

    /** @param where the part or the name that gave it away; null when it is the file as a whole */
    public ProblemException found(String where) {
        return problem.ofFile(code(), where, detail, remedy);
    }
}
