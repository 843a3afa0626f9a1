package org.councilbenchmark.evidence.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPartsTest {

    @TempDir
    Path folder;

    @Test
    void whatNoDatabaseTakesAndWhatMarksHitsIsLeftOut() {
        assertThat(new TextPart(1, "a\0b\uE000c\uE001d\uD800e\r\nf\tg\u001Bh").text())
                .isEqualTo("abcde\nf\tgh");
    }

    @Test
    void longTextIsCutBetweenWords() {
        TextParts parts = new TextParts(1_000_000);
        parts.add(3, "nine-char ".repeat(2_500));
        assertThat(parts.list()).hasSize(3).allSatisfy(part -> {
            assertThat(part.page()).isEqualTo(3);
            assertThat(part.text()).startsWith("nine-char").endsWith("nine-char");
            assertThat(part.text().length()).isLessThanOrEqualTo(TextParts.LONGEST);
        });
        assertThat(parts.full()).isFalse();
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverCut() {
        TextParts parts = new TextParts(1_000_000);
        parts.add(0, "x" + "\uD83D\uDE00".repeat(8_000));
        parts.list().forEach(part -> assertThat(part.text()).doesNotContain("?"));
        assertThat(parts.list().stream().mapToInt(part -> part.text().length()).sum())
                .isEqualTo(16_001);
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        ReadText text = new ReadText(List.of(new TextPart(1, "one"), new TextPart(2, "zwölf")), 2, true);
        text.write(folder.resolve("text"));
        assertThat(ReadText.read(folder.resolve("text"), 100)).isEqualTo(text);
    }

    @Test
    void aResultThatStatesImpossibleLengthsIsRefused() throws Exception {
        Path forged = folder.resolve("forged");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(forged))) {
            out.writeInt(1);
            out.writeBoolean(false);
            out.writeInt(1);
            out.writeInt(1);
            out.writeInt(Integer.MAX_VALUE);
        }
        assertThatThrownBy(() -> ReadText.read(forged, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void aResultThatExceedsTheLimitIsCut() throws Exception {
        new ReadText(List.of(new TextPart(0, "0123456789")), 0, false).write(folder.resolve("long"));
        ReadText read = ReadText.read(folder.resolve("long"), 4);
        assertThat(read.characters()).isEqualTo(4);
        assertThat(read.truncated()).isTrue();
    }
}
