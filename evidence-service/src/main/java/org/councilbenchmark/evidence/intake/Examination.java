package org.councilbenchmark.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.councilbenchmark.evidence.compound.CompoundDocument;
import org.councilbenchmark.evidence.container.PackageFile;
import org.councilbenchmark.evidence.container.UnpackingLimit;
import org.councilbenchmark.evidence.pdf.PdfFile;
import org.councilbenchmark.evidence.picture.Pictures;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.councilbenchmark.evidence.sniffing.AppendedArchive;
import org.councilbenchmark.evidence.sniffing.Sniffer;
import org.councilbenchmark.evidence.text.MailMessage;
import org.councilbenchmark.evidence.text.PlainText;

/** Which bytes are looked at how. */
@ApplicationScoped
class Examination {

    private static final Set<AcceptedType> OFFICE = EnumSet.range(AcceptedType.DOCX, AcceptedType.ODP);

    @Inject
    UploadConfig config;

    /** What the bytes are; packages and compound files are read through for it, and may be refused on the way. */
    String typeOf(AcceptedType expected, Path content) throws IOException {
        String type = Sniffer.sniff(content);
        if (!OFFICE.contains(expected)) {
            return type;
        }
        return switch (type) {
            case Sniffer.COMPOUND_FILE -> CompoundDocument.typeOf(content);
            case Sniffer.ARCHIVE ->
                PackageFile.typeOf(content, new UnpackingLimit(config.maxParts(), config.maxUnpackedBytes()));
            default -> type;
        };
    }

    /** Refuses what is of its type, and yet more than that, or less. */
    void refuseHarm(AcceptedType type, Path content) throws IOException {
        switch (type) {
            case PDF -> {
                PdfFile.check(content);
                AppendedArchive.refuse(content);
            }
            case PNG, JPEG, GIF, WEBP, TIFF -> {
                Pictures.check(type, content);
                AppendedArchive.refuse(content);
            }
            case CSV, TEXT -> {
                PlainText.check(content);
                AppendedArchive.refuse(content);
            }
            case EMAIL -> {
                MailMessage.check(content);
                AppendedArchive.refuse(content);
            }
            case DOC, XLS, PPT, MSG -> AppendedArchive.refuseAtVeryEnd(content);
            default -> {
                // packages were read through to the last byte to learn their type
            }
        }
    }
}
