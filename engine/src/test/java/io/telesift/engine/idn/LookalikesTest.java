// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {
    /** Escapes say which letters are not what they seem. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Latin with Cyrillic a, with Greek omicron, with Cherokee, with Armenian.
                "p\u0430ypal.com",
                "g\u03bf\u03bfgle.com",
                "www.p\u0430ypal.com.login.example",
                "\u13aaoogle.com",
                "\u0561pple.com",
                "binanc\u0435.io",
                // Cyrillic alone that reads apple, paypal, scope.
                "\u0430\u0440\u0440\u04cf\u0435.com",
                "\u0440\u0430\u0443\u0440\u0430\u04cf.com",
                "\u0455\u0441\u043e\u0440\u0435.org",
                // Cyrillic and Greek together.
                "\u0430\u03bf\u0440.com",
                // Small capitals and phonetic letters.
                "\u0262oogle.com",
                "\u0261oogle.com",
                // Mixed even under a Cyrillic ending.
                "sb\u0435rbank.рф",
            })
    void hostThatLooksLikeAnother_poses(String host) {
        assertThat(Lookalikes.poses(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "почта.рф",
                "пример.com",
                "привет-2024.com",
                "москва.онлайн",
                "сбербанк.ru",
                "київ.укр",
                "한국.com",
                "한국korea.com",
                "삼성sdi.kr",
                "日本語.jp",
                "トヨタcar.jp",
                "ラーメンshop.jp",
                "中文域名.cn",
                "腾讯qq.com",
                "müller.de",
                "straße.de",
                "łódź.pl",
                "sınır.com",
                "señor.es",
                "việtnam.vn",
                "ελλάδα.gr",
                "ευρώ.eu",
                "مثال.ایران",
                "ישראל.co.il",
                "ไทย.com",
                "भारत.com",
                // Reads as Latin, but so does its whole neighbourhood: a Cyrillic ending.
                "\u0441\u043e\u0441\u043e.рф",
                "почта.example.com",
                "",
                ".",
                "почта..",
            })
    void honestHost_doesNotPose(String host) {
        assertThat(Lookalikes.poses(host)).isFalse();
    }
}
