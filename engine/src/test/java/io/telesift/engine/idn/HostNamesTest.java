// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Example.COM, example.com",
        "почта.рф, xn--80a1acny.xn--p1ai",
        "ПОЧТА.РФ, xn--80a1acny.xn--p1ai",
        "한국.com, xn--3e0b707e.com",
        "müller.de, xn--mller-kva.de",
        // Non-transitional: ß stays a letter of its own, final sigma too.
        "straße.de, xn--strae-oqa.de",
        "βόλος.gr, xn--nxasmm1c.gr",
        // Full-width letters and ideographic dots are ASCII in disguise.
        "ｅｘａｍｐｌｅ。ｃｏｍ, example.com",
        "例え．jp, xn--r8jz45g.jp",
        "_dmarc.почта.рф, _dmarc.xn--80a1acny.xn--p1ai",
        "r3---sn-1.googlevideo.com, r3---sn-1.googlevideo.com",
        "example.com., example.com",
        "почта.рф., xn--80a1acny.xn--p1ai",
        // What somebody may resolve, ICU's opinion of it or not.
        "xn--zz-.com, xn--zz-.com",
    })
    void host_hasAnAsciiForm(String host, String ascii) {
        assertThat(HostNames.ascii(host)).isEqualTo(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a..b",
                ".com",
                "a b.com",
                "a/b",
                "почта .рф",
                "поч\u202eта.рф",
                "a@b.com",
                "поч/та.рф",
                "\ud800.com"
            })
    void otherText_hasNone(String text) {
        assertThat(HostNames.ascii(text)).isNull();
    }

    @Test
    void lengths_areThoseOfDns() {
        assertThat(HostNames.ascii("a".repeat(63) + ".com")).isNotNull();
        assertThat(HostNames.ascii("a".repeat(64) + ".com")).isNull();
        assertThat(HostNames.ascii("ж".repeat(60) + ".рф")).isNull();
        assertThat(HostNames.ascii("a.".repeat(126) + "a")).hasSize(253);
        assertThat(HostNames.ascii("a.".repeat(127) + "a")).isNull();
        assertThat(HostNames.ascii("ж.".repeat(100_000))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "xn--80a1acny.xn--p1ai, почта.рф",
        "www.XN--MLLER-KVA.de, www.müller.de",
        "example.com, example.com",
        "почта.рф, почта.рф",
        "xn--zz-.com, xn--zz-.com",
        "xn--.com, xn--.com",
        // Decodes to ASCII, which nobody may register so.
        "xn--abc-.com, xn--abc-.com",
    })
    void host_hasAUnicodeForm(String host, String unicode) {
        assertThat(HostNames.unicode(host)).isEqualTo(unicode);
    }

    @Property(tries = 2_000)
    void unicodeForm_comesBackAsTheSameAsciiForm(@ForAll("hosts") String host) {
        String ascii = HostNames.ascii(host);

        if (ascii != null) {
            assertThat(HostNames.ascii(HostNames.unicode(ascii))).isEqualTo(ascii);
            assertThat(HostNames.ascii(ascii)).isEqualTo(ascii);
        }
    }

    @Property(tries = 1_000)
    void encodedLabel_decodesToItself(@ForAll("labels") String label) {
        String encoded = Punycode.encoded(label);

        assertThat(encoded).isEqualTo(HostNames.ascii(label));
        assertThat(HostNames.unicode(encoded)).isEqualTo(label);
    }

    @Property(tries = 2_000)
    void anyText_neverThrowsAndGivesDnsNames(@ForAll String text) {
        String ascii = HostNames.ascii(text);

        assertThat(ascii == null || ascii.matches("[a-z0-9_.-]{1,253}")).isTrue();
        assertThat(HostNames.unicode(text)).isNotNull();
        Lookalikes.poses(text);
    }

    @Property(tries = 500)
    void asciiHost_isOnlyPutInLowerCase(@ForAll("asciiHosts") String host) {
        assertThat(HostNames.ascii(host)).isEqualTo(host.toLowerCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<String> hosts() {
        Arbitrary<String> label = Arbitraries.strings()
                .withChars("abz09-_ßſéüñ")
                .withCharRange('а', 'я')
                .withCharRange('Α', 'ω')
                .withCharRange('가', '힣')
                .withCharRange('一', '鿿')
                .withCharRange('ا', 'ي')
                .withChars("\u200d\u200c\u0301。．")
                .ofMinLength(1)
                .ofMaxLength(12);
        return label.list().ofMinSize(1).ofMaxSize(4).map(labels -> String.join(".", labels));
    }

    /** In their final form already: lower case, composed, one direction. */
    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('а', 'я')
                .withCharRange('가', '힣')
                .withCharRange('一', '鿿')
                .ofMinLength(1)
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> asciiHosts() {
        Arbitrary<String> label = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-_")
                .ofMinLength(1)
                .ofMaxLength(20);
        return label.list().ofMinSize(1).ofMaxSize(5).map(labels -> String.join(".", labels));
    }
}
