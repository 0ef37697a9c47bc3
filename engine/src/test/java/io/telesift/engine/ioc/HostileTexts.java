// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts of what messages are made of, glued without mercy. */
final class HostileTexts {
    private static final String[] WORDS =
            pieces("сервер готово.Теперь точка собака сайт сервіс крапка server dot at C2 v1.2.3.4 Node.js "
                    + "main.py 서버 점 服务器 点 サーバー سرور نقطة خادم अच्छा เซิร์ฟเวอร์ שרת");
    private static final String[] SIGNS =
            pieces("␠ \n \t . .. , : :: ; / // :// \\ @ # ? = & % + - _ ~ * | $ \" ' ` ( ) [ ] { } < > [.] "
                    + "(.) {.} [dot] (at) [@] [:] [://] \\. [. .] ␠[.]␠ 。 ． ｡ ？ ： ／ ＠ ، ؟ । — « » 「 」 http "
                    + "hxxps:// http:// www. t.me/ tg:// xn-- 0x CVE- HKLM\\ C:\\ %TEMP%\\ /etc/ AS T1 1 9 a F "
                    + "z");
    private static final String[] ODD =
            pieces("\u0000 \u0007 \u0085 \u00A0 \u00AD \u0301 \u0640 \u180E \u200B \u200C \u200D \u200E "
                    + "\u200F \u202A \u202E \u2028 \u2060 \u2066 \u2069 \uFE0F \uFEFF \uFFFD \uFFFF \uD83D "
                    + "\uDE00 😂 👨‍👩‍👧 🇺🇦 𝐚 \uDB40\uDC41 Ａ ß İ ſ K ①");
    private static final String[] DOTS = {"[.]", "(.)", "{.}", "[dot]", "(точка)", "\\.", "[.", " [.] ", "。", ".\u200B"
    };

    private HostileTexts() {}

    /** Parted by blanks; ␠ stands for one. */
    private static String[] pieces(String pieces) {
        return Stream.of(pieces.split(" "))
                .map(piece -> piece.replace('␠', ' '))
                .toArray(String[]::new);
    }

    /** Up to thirty pieces of every kind. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, indicators()),
                        Tuple.of(3, Arbitraries.of(WORDS)),
                        Tuple.of(6, Arbitraries.of(SIGNS)),
                        Tuple.of(2, Arbitraries.of(ODD)))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    /** Plain, in our own defanged form, or in somebody else's. */
    private static Arbitrary<String> indicators() {
        Arbitrary<Samples> samples = Arbitraries.of(Samples.ALL);
        return Arbitraries.oneOf(
                samples.map(Samples::written),
                samples.map(Samples::defanged),
                Combinators.combine(samples, Arbitraries.of(DOTS))
                        .as((sample, dot) -> sample.written().replaceFirst("\\.", Matcher.quoteReplacement(dot))));
    }

    /** Canonical values of the types that people defang, in no end of shapes. */
    static Arbitrary<Samples> values() {
        return Arbitraries.oneOf(
                values(IndicatorType.DOMAIN, hosts()),
                values(IndicatorType.IPV4, quads()),
                values(
                        IndicatorType.CIDR,
                        Combinators.combine(quads(), Arbitraries.integers().between(8, 32))
                                .as((quad, bits) -> quad + "/" + bits)),
                values(
                        IndicatorType.EMAIL,
                        Combinators.combine(words(), hosts()).as((name, host) -> name + "@" + host)),
                values(
                        IndicatorType.IPV6,
                        Combinators.combine(groups(), groups()).as((head, tail) -> "2a02:" + head + "::" + tail)),
                values(IndicatorType.URL, urls()));
    }

    private static Arbitrary<Samples> values(IndicatorType type, Arbitrary<String> values) {
        return values.map(value -> new Samples(type, value, value));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('b', 'y').ofMinLength(2).ofMaxLength(20);
    }

    private static Arbitrary<String> hosts() {
        Arbitrary<String> suffixes = Arbitraries.of("com", "ru", "xyz", "co.uk", "com.ua", "example", "xn--p1ai");
        return Combinators.combine(words().list().ofMinSize(1).ofMaxSize(4), suffixes)
                .as((labels, suffix) -> String.join(".", labels) + "." + suffix);
    }

    private static Arbitrary<String> quads() {
        return Arbitraries.integers()
                .between(1, 254)
                .list()
                .ofSize(4)
                .map(parts ->
                        String.join(".", parts.stream().map(String::valueOf).toList()));
    }

    private static Arbitrary<String> groups() {
        return Arbitraries.integers().between(1, 0xFFFF).map(Integer::toHexString);
    }

    private static Arbitrary<String> urls() {
        Arbitrary<String> schemes = Arbitraries.of("http://", "https://", "ftp://", "ssh://", "tcp://", "socks5://");
        Arbitrary<String> ports = Arbitraries.of("", ":8081", ":65535");
        Arbitrary<String> paths =
                Arbitraries.of("", "/a", "/gate.php", "/a/b.zip?x=1&y=2#z", "/r?u=https://a.example/x", "/~u/%20/a_b");
        return Combinators.combine(schemes, Arbitraries.oneOf(hosts(), quads()), ports, paths)
                .as((scheme, host, port, path) -> scheme + host + port + path);
    }
}
