// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short texts by hand, twenty and more of each language. Also those that are none of ours, and those that tell nothing. */
class LanguageAccuracyTest {
    private static final double LEAST_OF_ALL = 0.97;
    private static final double LEAST_OF_EACH = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"languages.tsv", "languages-unseen.tsv"})
    void shortTexts_areToldApart(String list) {
        Map<String, int[]> counts = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> lines = ShippedLines.of(LanguageAccuracyTest.class, list);
        for (String line : lines) {
            String[] fields = line.split("\t", 2);
            String told = LanguageDetector.detect(fields[1]);
            int[] count = counts.computeIfAbsent(fields[0], language -> new int[2]);
            count[0]++;
            count[1] += told.equals(fields[0]) ? 1 : 0;
            if (!told.equals(fields[0])) {
                wrong.add(fields[0] + " taken for " + told + ": " + fields[1]);
            }
        }

        assertThat(counts).hasSize(12);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - LEAST_OF_ALL)));
        assertThat(counts)
                .allSatisfy((language, count) -> assertThat((double) count[1] / count[0])
                        .as("%s: %s", language, wrong)
                        .isGreaterThanOrEqualTo(LEAST_OF_EACH));
    }

    @Test
    void codeThatTelegramMarked_doesNotCount() {
        String text = "select the name from users where Пароль";
        List<TextEntity> code = List.of(new TextEntity(EntityType.PRE, 0, 33, null, null));

        assertThat(LanguageDetector.detect(text)).isEqualTo("en");
        assertThat(LanguageDetector.detect(MessageContent.ofText(text, code))).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | Доброе утро всем, кто работает сегодня ночью. 좋은 아침 여러분
                    ko | 좋은 아침입니다 여러분 오늘도 공격이 계속됩니다. Доброе утро
                    zh | 最新入口：访问heilong-pay.top即可注册，备用地址是https://m.heilong-pay.top/reg
                    ja | 凍結されたので移動しました。新しい部屋→t.me/+Kd8sHwQp2LzNc5Ry（承認制）
                    ru | Сервер Apache Tomcat и SharePoint Server лежат
                    """)
    void mixedTexts_areWhatMostOfThemIs(String language, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(language);
    }
}
