package org.councilbenchmark.platform.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a workbook through once and keeps nothing, so that the second reading is safe: how much it unpacks to, that its
 * cells stand inside a sheet (a cell in column ZZZZZZ would make a row of millions), and that it has neither formulas
 * nor document types.
 */
public final class WorkbookGuard {

    /** No spreadsheet keeps more in one cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_ENTRIES = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    /** A shared text is looked for by reading on to its number: a number of ten digits would never be reached. */
    private static final int LONGEST_INDEX = 6;

    private final long mostBytes;
    private Refusal refusal;
    private String cell;
    private long bytes;
    private int characters;
    private boolean shared;

    /**
     * Why a workbook is not read.
     *
     * @param code stable name of the fault, in kebab case
     */
    public record Refusal(String code, String detail, String remedy) {}

    private WorkbookGuard(int mebibytes) {
        this.mostBytes = mebibytes * 1024L * 1024;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Empty when the workbook may be read.
     *
     * @param mebibytes what its parts may unpack to, all together
     * @throws IOException when it is not even an archive
     */
    public static Optional<Refusal> check(Path file, int mebibytes) throws IOException {
        WorkbookGuard guard = new WorkbookGuard(mebibytes);
        guard.allows(file);
        return Optional.ofNullable(guard.refusal);
    }

    private boolean allows(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return refuse("workbook-too-large", "The file has more than " + MOST_ENTRIES + " parts.");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    if (!allows(entry.getName(), part)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (XMLStreamException notXml) {
            return refuse("not-xlsx", "A part of the workbook is not valid XML.");
        }
    }

    private boolean allows(String name, InputStream part) throws IOException, XMLStreamException {
        InputStream counted = new Counted(part);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            if (!allowsXml(name, XML.createXMLStreamReader(counted))) {
                return false;
            }
        }
        counted.transferTo(OutputStream.nullOutputStream());
        return bytes <= mostBytes || refuseSize();
    }

    private boolean allowsXml(String name, XMLStreamReader xml) throws XMLStreamException {
        characters = 0;
        shared = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (bytes > mostBytes) {
                return refuseSize();
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return refuse("not-xlsx", "The part " + name + " has a document type or entities of its own.");
            }
            if (event == XMLStreamConstants.START_ELEMENT && !allowsElement(xml)) {
                return false;
            }
            if (event == XMLStreamConstants.CHARACTERS && !allowsText(xml)) {
                return false;
            }
        }
        return true;
    }

    private boolean allowsText(XMLStreamReader xml) {
        characters += xml.isWhiteSpace() ? 0 : xml.getTextLength();
        if (shared && characters > LONGEST_INDEX) {
            return refuse("not-xlsx", "A cell refers to a text that is not there.");
        }
        return characters <= MOST_CHARACTERS || refuse("workbook-too-large", "A cell has more than 32,767 characters.");
    }

    private boolean allowsElement(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "r");
        if (xml.getLocalName().equals("c") || xml.getLocalName().equals("si")) {
            characters = 0;
            shared = "s".equals(xml.getAttributeValue(null, "t"));
            cell = address;
        }
        return switch (xml.getLocalName()) {
            case "c" ->
                address == null
                        || ADDRESS.matcher(address).matches()
                        || refuse("not-xlsx", "A cell stands outside the sheet.");
            case "row" ->
                address == null
                        || NUMBER.matcher(address).matches()
                        || refuse("not-xlsx", "A row stands outside the sheet.");
            case "f" ->
                refuse("formula-refused", "The workbook holds formulas; the first found stands in " + place() + ".");
            default -> true;
        };
    }

    private boolean refuseSize() {
        return refuse("workbook-too-large", "The workbook unpacks to more than %d MiB.".formatted(mostBytes >> 20));
    }

    private String place() {
        return cell == null ? "a cell without an address" : "cell " + cell;
    }

    private boolean refuse(String code, String detail) {
        String remedy = code.equals("formula-refused")
                ? "Replace formulas by their values (paste special, values)."
                : "Save the sheets that are to be read alone, without pictures or macros, as .xlsx.";
        refusal = new Refusal(code, detail, remedy);
        return false;
    }

    /** Counts what is unpacked, over all parts, and ends early where it is too much. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = bytes > mostBytes ? -1 : super.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = bytes > mostBytes ? -1 : super.read(buffer, offset, length);
            bytes += Math.max(got, 0);
            return got;
        }
    }
}
