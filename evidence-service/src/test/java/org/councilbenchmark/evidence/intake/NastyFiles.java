package org.councilbenchmark.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.CompoundSample;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.ZipSample;

/** Files that nobody should take, made here so that none lies in the repository. */
final class NastyFiles {

    /** @param problem last segment of the problem's type */
    record Nasty(String what, byte[] content, String name, String type, String problem, String code) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String DOC = "application/msword";
    private static final int BOMB = 70 * 1024 * 1024;
    private static final byte[] PROGRAM = Samples.hex("4d5a90000300000004000000ffff0000b800000000000000");
    private static final byte[] PAGE = Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>");

    private NastyFiles() {}

    static List<Nasty> all() {
        return Stream.of(packages(), offices(), documents(), pictures(), disguises())
                .flatMap(List::stream)
                .toList();
    }

    private static ZipSample docx() {
        return new ZipSample()
                .add(
                        "[Content_Types].xml",
                        "<Types><Default Extension=\"xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>")
                .add("word/document.xml", "<w/>");
    }

    private static List<Nasty> packages() {
        byte[] bomb = docx().add("word/a.xml", new byte[BOMB]).bytes();
        byte[] sheet = docx().add("xl/worksheets/sheet1.xml", new byte[BOMB])
                .lie(part -> part.claiming(-1))
                .bytes();
        byte[] overlapping = docx().add("word/a.xml", "<a/>").repeatLast(900).bytes();
        byte[] nested = docx().add(
                        "word/embeddings/a.xlsx",
                        new ZipSample().add("a.xml", new byte[BOMB]).bytes())
                .bytes();
        byte[] traversing = docx().add("../../../etc/cron.d/x", "x").bytes();
        return List.of(
                unsafe("bomb", bomb, "a.docx", DOCX, "unpacks-too-large"),
                unsafe("sheet that claims 4 GiB", sheet, "a.xlsx", XLSX, "unpacks-too-large"),
                unsafe("overlapping parts", overlapping, "a.docx", DOCX, "hidden-content"),
                unsafe("thousands of parts", docx().repeatLast(1500).bytes(), "a.docx", DOCX, "too-many-parts"),
                unsafe("bomb in a workbook within", nested, "a.docx", DOCX, "unpacks-too-large"),
                unsafe("part that leads out", traversing, "a.docx", DOCX, "unsafe-part-name"),
                type("archive", Samples.zip(Map.of("a", "x")), "a.zip", "application/zip", "extension-not-accepted"),
                type("archive named DOCX", Samples.zip(Map.of("a", "x")), "a.docx", DOCX, "content-differs"));
    }

    private static List<Nasty> offices() {
        byte[] template = docx().add(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Type=\"http://x/attachedTemplate\" TargetMode=\"External\""
                                + " Target=\"http://a.test/x.dotm\"/></Relationships>")
                .bytes();
        byte[] object = docx().add("word/embeddings/a.bin", Samples.compound("\u0001Ole10Native"))
                .bytes();
        byte[] password = new CompoundSample().add("EncryptedPackage").bytes();
        byte[] macros = new CompoundSample().add("WordDocument").add("Macros").bytes();
        return List.of(
                unsafe("macros", docx().add("word/vbaProject.bin", "x").bytes(), "a.docx", DOCX, "macros"),
                unsafe("macros up to 2003", macros, "a.doc", DOC, "macros"),
                unsafe("template elsewhere", template, "a.docx", DOCX, "remote-content"),
                unsafe("packed object", object, "a.docx", DOCX, "embedded-files"),
                unreadable("Office with a password", password, "a.docx", DOCX, "encrypted"),
                unreadable("broken Office file", Samples.text("PK\u0003\u0004broken"), "a.docx", DOCX, "truncated"),
                type(
                        "OpenDocument without content",
                        new ZipSample().store("mimetype", Samples.text(ODT)).bytes(),
                        "a.odt",
                        ODT,
                        "content-differs"));
    }

    private static List<Nasty> documents() {
        byte[] archive = new ZipSample().add("a", "b").bytes();
        byte[] message = Samples.text("From: a@b.test\r\nTo: c@d.test\r\nSubject: x\r\n"
                + "Date: Mon, 1 Jun 2009 10:00:00 +0100\r\nContent-Type: application/pdf; name=a.pdf.exe\r\n\r\nx\r\n");
        return List.of(
                unsafe("script in a PDF", pdf("<</S/JavaScript/JS(x)>>"), "a.pdf", Samples.PDF, "active-content"),
                unsafe("launch in a PDF", pdf("<</S/L#61unch/F(x)>>"), "a.pdf", Samples.PDF, "launch-action"),
                unsafe("attachment in a PDF", pdf("/EmbeddedFiles 1 0 R"), "a.pdf", Samples.PDF, "embedded-files"),
                unsafe("PDF and archive", join(pdf(""), archive), "a.pdf", Samples.PDF, "another-file-appended"),
                unsafe("PDF and page", join(pdf(""), PAGE), "a.pdf", Samples.PDF, "another-file-appended"),
                unreadable("PDF with a password", pdf("/Encrypt 1 0 R"), "a.pdf", Samples.PDF, "encrypted"),
                unreadable("PDF cut short", Samples.text("%PDF-1.4\n1 0 obj"), "a.pdf", Samples.PDF, "truncated"),
                unreadable(
                        "bytes in a table",
                        Samples.text("a,b\n".repeat(200) + "\u0000"),
                        "a.csv",
                        "text/csv",
                        "binary-in-text"),
                unsafe(
                        "page late in a table",
                        Samples.text("a,b\n1,2\n<SCRIPT>x</SCRIPT>\n"),
                        "a.csv",
                        "text/csv",
                        "active-content"),
                unsafe("program in an e-mail", message, "a.eml", "message/rfc822", "program-inside"));
    }

    private static List<Nasty> pictures() {
        byte[] jar =
                new ZipSample().add("META-INF/MANIFEST.MF", "Main-Class: X").bytes();
        byte[] png = Samples.png();
        return List.of(
                unsafe("GIF and JAR", join(Samples.picture("gif"), jar), "a.gif", "image/gif", "another-file-appended"),
                unsafe(
                        "JPEG and page",
                        join(Samples.picture("jpeg"), PAGE),
                        "a.jpg",
                        "image/jpeg",
                        "another-file-appended"),
                unreadable("PNG cut short", Arrays.copyOf(png, png.length - 5), "a.png", "image/png", "truncated"));
    }

    private static List<Nasty> disguises() {
        byte[] svg = Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        return List.of(
                type("page named PDF", PAGE, "a.pdf", Samples.PDF, "content-differs"),
                type("page", PAGE, "a.html", "text/html", "extension-not-accepted"),
                type("SVG with script", svg, "a.svg", "image/svg+xml", "extension-not-accepted"),
                type("SVG named PNG", svg, "a.png", "image/png", "content-differs"),
                type("program named PNG", PROGRAM, "a.png", "image/png", "content-differs"),
                type("picture named PDF", Samples.png(), "a.pdf", Samples.PDF, "content-differs"),
                type("two extensions", PROGRAM, "a.pdf.exe", Samples.PDF, "extension-not-accepted"),
                type("turned name", PROGRAM, "a\u202Efdp.exe", Samples.PDF, "extension-not-accepted"),
                type("point that is none", PROGRAM, "a.pdf\u2024exe", Samples.PDF, "extension-not-accepted"),
                type("point at the end", PROGRAM, "a.pdf.exe. . ", Samples.PDF, "extension-not-accepted"),
                new Nasty("nothing", new byte[0], "a.pdf", Samples.PDF, "file-empty", "file-empty"));
    }

    private static Nasty unsafe(String what, byte[] content, String name, String type, String code) {
        return new Nasty(what, content, name, type, "file-unsafe", code);
    }

    private static Nasty unreadable(String what, byte[] content, String name, String type, String code) {
        return new Nasty(what, content, name, type, "file-unreadable", code);
    }

    private static Nasty type(String what, byte[] content, String name, String type, String code) {
        return new Nasty(what, content, name, type, "media-type-not-accepted", code);
    }

    private static byte[] pdf(String body) {
        return Samples.text("%PDF-1.4\n1 0 obj\n" + body + "\nendobj\n%%EOF\n");
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
