package org.councilbenchmark.evidence.compound;

import java.nio.ByteBuffer;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * The records at the beginning of a workbook up to 2003 ([MS-XLS], section 2.3): whether it is encrypted, and whether
 * one of its sheets is a macro sheet of Excel 4, which needs no project of Visual Basic.
 */
final class Biff {

    /** Sheets are named after fonts and formats and before all texts: within the first part even of large workbooks. */
    static final int HEAD = 1024 * 1024;

    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int FILE_PASS = 0x002F;
    private static final int SHEET = 0x0085;
    /** Place in the record of a sheet: position (4), visibility (1), kind (1). */
    private static final int KIND_OF_SHEET = 5;

    private static final int MACRO_SHEET = 1;
    private static final int RECORD_HEADER = 4;

    private Biff() {}

    static void refuseEncryptedOrMacros(ByteBuffer head) {
        if (head.limit() < RECORD_HEADER || (head.getShort(0) & 0xFF) != (BEGIN & 0xFF)) {
            throw FileFault.MALFORMED.found("Workbook");
        }
        int at = 0;
        while (at + RECORD_HEADER <= head.limit()) {
            int type = Short.toUnsignedInt(head.getShort(at));
            int length = Short.toUnsignedInt(head.getShort(at + 2));
            int data = at + RECORD_HEADER;
            if (type == END) {
                return;
            }
            if (type == FILE_PASS) {
                throw FileFault.ENCRYPTED.found();
            }
            boolean whole = data + KIND_OF_SHEET < head.limit() && length > KIND_OF_SHEET;
            if (type == SHEET && whole && head.get(data + KIND_OF_SHEET) == MACRO_SHEET) {
                throw FileFault.MACROS.found("macro sheet");
            }
            at = data + length;
        }
    }
}
