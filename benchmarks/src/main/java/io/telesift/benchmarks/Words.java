// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.util.List;

/** Harmless words of the eight languages of the corpus, and what stands between them. */
final class Words {
    /** Russian, English, Ukrainian, Korean, Chinese, Japanese, Persian, Arabic. */
    static final List<String[]> LANGUAGES = List.of(
            words("и сегодня сервер снова лежит уже сорок минут подписывайтесь наш канал новости работает атака банк"),
            words("the update was slow today after officials said nothing happened to deposits e.g. Mr. v2.4 Node.js"),
            words("і сьогодні сайт знову працює дякуємо адмінам пошкодження немає ранок добрий банк напад"),
            words("오늘 서울 은행 홈페이지 접속이 느려졌다가 복구됐습니다 고객 자산에는 영향이 없습니다"),
            words("今天 银行 网站 无法 访问 我们 的 团队 负责 服务器 已经 瘫痪 关注 频道 消息"),
            words("今日 銀行 の サイト が 停止 しました 攻撃 は 成功 サーバー チャンネル を フォロー"),
            words("امروز سامانه از دسترس خارج شد بانک می‌گذاریم گزارش کامل را بخوانید"),
            words("اليوم موقع البنك خارج الخدمة هجوم جديد تابعوا القناة الأخبار الخادم لا يعمل"));

    /** Between words; most are blanks. */
    static final String[] ENDS = {
        ". ", ", ", "! ", " — ", "\n", " (", ") ", ": ", " 😂 ", "; ", "\n\n", " 12:30 ", " 2026 "
    };

    private Words() {}

    private static String[] words(String words) {
        return words.split(" ");
    }
}
