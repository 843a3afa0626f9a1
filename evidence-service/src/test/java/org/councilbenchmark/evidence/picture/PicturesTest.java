package org.councilbenchmark.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    private static byte[] followed(byte[] picture, byte[] more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(picture);
        bytes.writeBytes(more);
        return bytes.toByteArray();
    }

    private static String verdict(AcceptedType type, byte[] picture) {
        return Verdict.on(picture, file -> Pictures.check(type, file));
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(AcceptedType.PNG, Samples.png()),
                Arguments.of(AcceptedType.JPEG, Samples.picture("jpeg")),
                Arguments.of(AcceptedType.GIF, Samples.picture("gif")),
                Arguments.of(AcceptedType.TIFF, Samples.picture("tiff")),
                Arguments.of(AcceptedType.WEBP, Samples.webp()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aWholePictureIsAccepted(AcceptedType type, byte[] picture) {
        assertThat(verdict(type, picture)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureCutShortIsRefused(AcceptedType type, byte[] picture) {
        for (int length : new int[] {picture.length / 2, picture.length - 1}) {
            if (type == AcceptedType.TIFF && length > picture.length / 2) {
                continue;
            }
            assertThat(verdict(type, Arrays.copyOf(picture, length))).isEqualTo("truncated");
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatHangsOnBehindIsRefused(AcceptedType type, byte[] picture) {
        if (type != AcceptedType.TIFF) {
            assertThat(verdict(type, followed(picture, Samples.text("<html><script>alert(1)</script>"))))
                    .isEqualTo("another-file-appended");
            assertThat(verdict(type, followed(picture, Samples.text("PK\u0003\u0004"))))
                    .isEqualTo("another-file-appended");
        }
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of(
                        "a camera's second picture",
                        AcceptedType.JPEG,
                        followed(Samples.picture("jpeg"), Samples.picture("jpeg")),
                        Verdict.ACCEPTED),
                Arguments.of(
                        "more pixels than anybody can hold",
                        AcceptedType.PNG,
                        Samples.hex("89504e470d0a1a0a 0000000d49484452 0000ffff0000ffff 0802000000 00000000"),
                        "too-many-pixels"),
                Arguments.of(
                        "no pixels",
                        AcceptedType.PNG,
                        Samples.hex("89504e470d0a1a0a 0000000d49484452 0000000000000001 0802000000 00000000"),
                        "malformed"),
                Arguments.of(
                        "no blocks", AcceptedType.GIF, Samples.hex("474946383961 01000100 000000 99"), "malformed"),
                Arguments.of(
                        "pages in a circle",
                        AcceptedType.TIFF,
                        Samples.hex("49492a0008000000 0000 08000000"),
                        "too-many-parts"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void odditiesAreTold(String what, AcceptedType type, byte[] picture, String verdict) {
        assertThat(verdict(type, picture)).isEqualTo(verdict);
    }
}
