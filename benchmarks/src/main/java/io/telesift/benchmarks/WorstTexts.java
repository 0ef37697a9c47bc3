// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Texts of 4,096 characters, Telegram's limit, that make extractors slow: of the field's reports and our own ideas. */
final class WorstTexts {
    static final int LENGTH = 4_096;

    private static final String BASE58 = "1LXDT3EQ4stuvwxyz89ABCFGHJKMNPRSUVWYZabcdefghijkmnopqr";

    /** The first four stall other extractors, like two of those below; ␠ stands for a blank. */
    private static final String[] REPEATED = pieces("a. 1. a- ab: "
            + "[.] a[ a[.] (dot) a(dot) a[dot a␠точка␠ ␠точка␠ \\ \\. . ..a -. a.- 。 a。 [[ (((( [( )] "
            + "a␠[.]␠ ␠[.]␠ {.}a xn-- xn--a. рф. a.com a.com. a.co␠ "
            + "http:// :// // http: hxxp h[ http://a http://a/ http://a.b/( http://@ http://a@ a[:] "
            + "www. www.a a.b:1/ a.ru/( ?a=http:// t.me/ t.me/+ tg:// name.t.me␠ / /a a/ "
            + "1: :: ff:: f: 1.2.3. 1.2.3.4 1.2.3.4. 1.2.3.4/ ::1.2.3.4 a1:b2: 00:1a:2b:3c:4d: "
            + "@ @a @abcde a@ a@b. a@b a+ a.b@ a[at] a␠собака␠ x:y@ "
            + "a1 0x 0xa 3:a: a: CVE- CVE-2024- T1 T1059 AS1 AS bc1q 1A EQ "
            + "C:\\ C:\\a␠ \\\\a \\\\a\\ % %a% %A%\\ HKLM\\ HKLM /etc/ ~/ a.exe .exe a_b.py␠ +1 +1␠ "
            + "+1-( + "
            + "\u200B a\u200B a\u200B. \u200B.\u200D\u2060 \u202Ea. \uFEFF \u0301 a\u0301. Ａ Ａ． 😂 😂a. 한 "
            + "я. я \u0000 \uD83D \uFFFD ␠ \n < ` \" * _ # &amp; |");

    private WorstTexts() {}

    private static String[] pieces(String pieces) {
        return Stream.of(pieces.split(" "))
                .map(piece -> piece.replace('␠', ' '))
                .toArray(String[]::new);
    }

    /** By a name that a table can hold. */
    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String piece : REPEATED) {
            texts.put("`" + shown(piece) + "` x" + LENGTH / piece.length(), repeated(piece));
        }
        texts.put("`http://` + `a`", cut("http://" + "a".repeat(LENGTH)));
        texts.put("URL + 400 dots", cut(("http://a.ru/b" + ".".repeat(400)).repeat(10)));
        texts.put("one URL with a path of dots", cut("http://a.ru/" + ".".repeat(LENGTH)));
        texts.put("one URL with a path of `(`", cut("http://a.ru/" + "(".repeat(LENGTH)));
        texts.put("one URL with a path of `()`", cut("http://a.ru/" + "()".repeat(LENGTH)));
        texts.put("`a.b.c.d...`", repeated("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z."));
        texts.put("`C:\\` + ` a`", cut("C:\\" + " a".repeat(LENGTH)));
        texts.put("`/etc` + ` a`", cut("/etc/" + " a".repeat(LENGTH)));
        texts.put("labels of 63", repeated("a".repeat(63) + "."));
        texts.put("labels of 64", repeated("a".repeat(64) + "."));
        texts.put("local parts of 64", repeated("a".repeat(64) + "@"));
        texts.put("defanged labels of 63", repeated("a".repeat(63) + "[.]"));
        runs(texts);
        return texts;
    }

    /** Runs at and just off each length that asks for a checksum. */
    private static void runs(Map<String, String> texts) {
        for (int length : new int[] {31, 32, 33, 40, 64, 128, LENGTH}) {
            texts.put("hex runs of " + length, repeated(run("0123456789abcdef", length) + " "));
        }
        for (int length : new int[] {25, 26, 33, 34, 35, 43, 44, 48, 95, 106, LENGTH}) {
            texts.put("base58 runs of " + length, repeated(run(BASE58, length) + " "));
        }
        texts.put("bech32 runs of 42", repeated("bc1q" + run("w508d6qejxtdg4y5r3zarvary0c5xw7k", 38) + " "));
        texts.put("onion runs of 56", repeated(run("abcdefghijklmnopqrstuvwxyz234567", 56) + ".onion "));
        texts.put("Monero shapes", repeated("4" + run(BASE58, 94) + " "));
        texts.put("Ethereum shapes", repeated("0x" + run("5aAeb6053F3E94C9b9A09f3366", 40) + " "));
        texts.put("valid addresses", repeated("1PMTSz6vxw4omE6o2gnfJ5E7Ja1fmWSKSz "));
        texts.put("valid defanged URLs", repeated("hxxps://a[.]ru/b "));
        texts.put("valid addresses of the net", repeated("8.8.8.8 "));
        texts.put("valid handles", repeated("@abcde "));
    }

    /** @param length without the blank that parts the runs */
    private static String run(String alphabet, int length) {
        return alphabet.repeat(length / alphabet.length() + 1).substring(0, length);
    }

    private static String repeated(String piece) {
        return cut(piece.repeat(LENGTH / piece.length() + 1));
    }

    private static String cut(String text) {
        return text.substring(0, LENGTH);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(String piece) {
        StringBuilder shown = new StringBuilder();
        piece.codePoints().forEach(c -> shown.append(visible(c) ? Character.toString(c) : code(c)));
        return shown.toString().replace("|", "\\|").replace("`", "backtick");
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "\\u%04X", c);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
