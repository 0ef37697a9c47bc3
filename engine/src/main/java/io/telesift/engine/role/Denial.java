// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.engine.text.FoldedText;
import java.util.Set;

/** Words that deny the one behind them: "was not hacked", "не атаковали", "没有攻击". Korean, Japanese and Persian deny behind. */
final class Denial {
    private static final Set<String> WORDS = Set.of(
            "not", "no", "never", "isn't", "wasn't", "didn't", "aren't", "haven't", "hasn't", "without", "isnt",
            "wasnt", "didnt", "не", "нет", "никогда", "ні", "ніколи", "لم", "ليس", "ليست", "غير", "لا", "안", "못");

    /** Written without a blank before what they deny. */
    private static final Set<String> STUCK = Set.of("没有", "沒有", "并未", "未被", "并非", "不是", "没", "未");

    private static final int LONGEST = 7;

    private Denial() {}

    /** Whether such a word stands right before this place. */
    static boolean before(FoldedText text, int at) {
        if (at == 0) {
            return false;
        }
        return text.at(at - 1) == ' ' ? WORDS.contains(word(text, at - 1)) : stuck(text, at);
    }

    /** The word that ends here, or as much of it as no such word has. */
    private static String word(FoldedText text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && text.at(start - 1) != ' ') {
            start--;
        }
        return text.between(start, end);
    }

    private static boolean stuck(FoldedText text, int at) {
        return (at > 1 && STUCK.contains(text.between(at - 2, at))) || STUCK.contains(text.between(at - 1, at));
    }
}
