// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {
    private static final PublicSuffixes SUFFIXES = PublicSuffixes.shipped();

    @ParameterizedTest
    @CsvSource({
        // A plain rule, and a rule below it.
        "com, com,",
        "telesift.com, com, telesift.com",
        "a.b.telesift.com, com, telesift.com",
        "co.uk, co.uk,",
        "www.gov.example.co.uk, co.uk, example.co.uk",
        "something.uk, uk, something.uk",
        "deep.er.co.kr, co.kr, er.co.kr",
        "x.or.jp, or.jp, x.or.jp",
        // Wildcards.
        "ck, ck,",
        "any.ck, any.ck,",
        "b.any.ck, any.ck, b.any.ck",
        "a.b.any.ck, any.ck, b.any.ck",
        "c.kobe.jp, c.kobe.jp,",
        "b.c.kobe.jp, c.kobe.jp, b.c.kobe.jp",
        // Exceptions to them.
        "www.ck, ck, www.ck",
        "x.www.ck, ck, www.ck",
        "city.kobe.jp, kobe.jp, city.kobe.jp",
        "town.city.kobe.jp, kobe.jp, city.kobe.jp",
        // Punycode: рф, 公司.cn, 한국.
        "xn--p1ai, xn--p1ai,",
        "xn--80a1acny.xn--p1ai, xn--p1ai, xn--80a1acny.xn--p1ai",
        "www.xn--85x722f.xn--55qx5d.cn, xn--55qx5d.cn, xn--85x722f.xn--55qx5d.cn",
        "shop.xn--3e0b707e, xn--3e0b707e, shop.xn--3e0b707e",
        // The private section.
        "github.io, github.io,",
        "evil.github.io, github.io, evil.github.io",
        "x.evil.pages.dev, pages.dev, evil.pages.dev",
        "me.duckdns.org, duckdns.org, me.duckdns.org",
        // In no list: the last label.
        "router.localdomain, localdomain, router.localdomain",
        "localdomain, localdomain,",
        // Case does not count.
        "WWW.Example.CO.UK, co.uk, example.co.uk",
    })
    void host_hasTheSuffixAndTheNameOfItsRule(String host, String suffix, @Nullable String registrable) {
        assertThat(SUFFIXES.suffix(host)).isEqualTo(suffix);
        assertThat(SUFFIXES.registrable(host)).isEqualTo(registrable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".com", "com.", "a..com", "192.0.2.7", "почта.рф", "1.2"})
    void noHostName_hasNeither(String text) {
        assertThat(SUFFIXES.suffix(text)).isNull();
        assertThat(SUFFIXES.registrable(text)).isNull();
    }

    @Test
    void hostOfAnyLength_isNoTrouble() {
        assertThat(SUFFIXES.registrable("a.".repeat(2_000) + "com")).isNull();
        assertThat(SUFFIXES.registrable("a.".repeat(124) + "com")).isEqualTo("a.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com", "рф", "xn--p1ai", "한국", "xn--3e0b707e", "中国", "ck", "za", "top", "zip", "சிங்கப்பூர்"})
    void topLevelDomain_inUnicodeAndPunycode_isOne(String label) {
        assertThat(SUFFIXES.topLevel(label)).isTrue();
        byte[] text = ("x." + label + "/y").getBytes(StandardCharsets.UTF_8);
        assertThat(SUFFIXES.topLevel(text, 2, text.length - 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exe", "COM", "co.uk", "github", "comm", "р", "xn--", "localhost"})
    void otherLabel_isNone(String label) {
        assertThat(SUFFIXES.topLevel(label)).isFalse();
    }

    @Test
    void longLabel_isNone() {
        assertThat(SUFFIXES.topLevel("a".repeat(64))).isFalse();
        assertThat(SUFFIXES.topLevel(new byte[10_000], 0, 10_000)).isFalse();
    }

    @Test
    void shipped_saysItsDay() {
        assertThat(SUFFIXES.version()).isEqualTo("psl-20260725");
        assertThat(SUFFIXES.size()).isGreaterThan(10_000);
        assertThat(SUFFIXES.rules())
                .hasSize(SUFFIXES.size())
                .contains("com", "*.ck", "!www.ck", "github.io", "xn--p1ai");
    }

    @Test
    void list_isReadWhateverItsLineEndsAndCase() throws IOException {
        PublicSuffixes list = of(ListText.of("2030-01-02", 2_000).replace("\n", " # ignored\r\n"));

        assertThat(list.version()).isEqualTo("psl-20300102");
        assertThat(list.topLevel("t1999")).isTrue();
        assertThat(list.newerThan(SUFFIXES)).isTrue();
        assertThat(SUFFIXES.newerThan(list)).isFalse();
    }

    @Test
    void list_noDate_isOlderThanAny() throws IOException {
        PublicSuffixes list = of(ListText.of("", 2_000));

        assertThat(list.version()).isEqualTo("psl-undated");
        assertThat(list.newerThan(SUFFIXES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>\n<body>404</body>", "com\nnet\n", "// ===BEGIN ICANN DOMAINS===\ncom\n"})
    void otherFile_isRefused(String text) {
        assertThatThrownBy(() -> of(text))
                .isInstanceOf(BadSuffixListException.class)
                .hasMessageStartingWith("no Public Suffix List: ");
    }

    @Test
    void list_cutOffOrNearlyEmptyOrTooLarge_isRefused() {
        String whole = ListText.of("2030-01-02", 2_000);

        assertThatThrownBy(() -> of(whole.substring(0, whole.length() - 40))).hasMessageContaining("not whole");
        assertThatThrownBy(() -> of(ListText.of("2030-01-02", 10))).hasMessageContaining("only 11 rules");
        assertThatThrownBy(() -> of(whole + "\n".repeat(PublicSuffixes.LARGEST)))
                .hasMessageContaining("larger than");
    }

    private static PublicSuffixes of(String text) throws IOException {
        return PublicSuffixes.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
