// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru  | Лежат уже сорок минут. Техподдержка пишет «плановые работы» 😏",
                "ru  | Новости доходят даже до тех, кто не подписан на канал",
                "ru  | Погода сегодня хорошая",
                "uk  | Сайт піднявся. Дякуємо адмінам 💙💛",
                "uk  | Пороми ходять за розкладом, перевірили.",
                "be  | Гэта наш дом, і мы не ведаем, што будзе заўтра",
                "bg  | Това е новина за хората, които са във Варна и няма още данни",
                "ko  | 상황전파 1보: HTTP GET flood 공격으로 추정",
                "ja  | これは新しいニュースです。攻撃が続いています",
                "zh  | 正在攻击银行网站，请注意",
                "fa  | وب‌سایت شهرداری در لهستان به درخواست دوستان",
                "ar  | تم الهجوم على موقع الحكومة في هذه الليلة",
                "tr  | Bu gece bir banka için yeni bir saldırı var",
                "en  | The update fixes a bug that made the clock show the wrong time.",
                "en  | Ushel: the bank, 한빛 bank, was slow for hours today",
                "und | https://evil.example/a #OpSeoulDawn @handle 😂 203.0.113.45",
                "und | Lorem ipsum dolor sit amet consectetur",
                "und | 05986a361e9020248c89da0c032772080e94ebd597428afa81350bc3cd699384",
                "und | 1 2 3"
            })
    void language_isTold(String language, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(language);
    }

    @Test
    void emptyAndBroken_areUndetermined() {
        assertThat(LanguageDetector.detect("")).isEqualTo("und");
        assertThat(LanguageDetector.detect("\uD83D\u0000\uDE00")).isEqualTo("und");
        assertThat(LanguageDetector.detect("a".repeat(1_000_000))).isEqualTo("und");
    }
}
