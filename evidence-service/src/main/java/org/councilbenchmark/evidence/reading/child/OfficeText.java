package org.councilbenchmark.evidence.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Text of office documents, messages and plain text. The parser follows from the recorded media type and is never
 * guessed from the bytes; what is embedded or attached is not opened.
 */
final class OfficeText {

    private static final String OFFICE_2007 = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, Supplier<Parser>> OTHERS = Map.of(
            "application/msword", OfficeParser::new,
            "application/vnd.ms-excel", OfficeParser::new,
            "application/vnd.ms-powerpoint", OfficeParser::new,
            "application/vnd.ms-outlook", OfficeParser::new,
            "message/rfc822", RFC822Parser::new,
            "text/plain", TXTParser::new,
            "text/csv", TXTParser::new,
            "text/uri-list", TXTParser::new);

    private OfficeText() {}

    static boolean isFor(String mediaType) {
        return mediaType.startsWith(OFFICE_2007)
                || mediaType.startsWith(OPEN_DOCUMENT)
                || OTHERS.containsKey(mediaType);
    }

    static ReadText read(Path content, String mediaType, int mostCharacters)
            throws IOException, TikaException, SAXException {
        WriteOutContentHandler text = new WriteOutContentHandler(mostCharacters);
        boolean truncated = false;
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parserOf(mediaType).parse(in, new BodyContentHandler(text), metadata(mediaType), context());
        } catch (SAXException | TikaException stopped) {
            truncated = WriteLimitReachedException.isWriteLimitReached(stopped);
            if (!truncated) {
                throw stopped;
            }
        }
        TextParts parts = new TextParts(mostCharacters);
        parts.add(0, text.toString());
        return new ReadText(parts.list(), 0, truncated);
    }

    private static Parser parserOf(String mediaType) {
        if (mediaType.startsWith(OFFICE_2007)) {
            return new OOXMLParser();
        }
        return mediaType.startsWith(OPEN_DOCUMENT)
                ? new OpenDocumentParser()
                : OTHERS.get(mediaType).get();
    }

    private static Metadata metadata(String mediaType) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        return metadata;
    }

    /** The bodies of messages, in HTML or as they are, are text; everything else inside stays closed. */
    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Closed());
        context.set(
                Parser.class,
                new CompositeParser(MediaTypeRegistry.getDefaultRegistry(), new JSoupParser(), new TXTParser()));
        return context;
    }

    /** Leaves everything inside a document as it lies. */
    private static final class Closed implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing inside is opened
        }
    }
}
