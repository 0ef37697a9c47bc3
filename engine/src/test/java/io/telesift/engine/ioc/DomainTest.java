// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static io.telesift.engine.ioc.Extracting.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy.sh падает",
                "main.rs",
                "README.md",
                "backup.zip",
                "setup.py and main.py",
                "yara_intro.pdf",
                "greylock_win.exe",
                "на ASP.NET под alpine",
                "System.Net.Http",
                "node.js turns",
                "String.equals а не",
                "не находит сертификаты.Потом всё",
                "прод.он упадёт",
                "регулярках.да,я знаю.да,всё",
                "Part 2 of 4.Next one",
                "Socket.IO",
                "list.map(x)",
                "items.select()",
                "/var/www/site.name/x",
                "C:\\work\\a.top",
                "e.g. i.e. U.S.",
                "@name.com",
                "notes.md, notes2.md и notes_final.md",
                "p1.tar.zip",
                "done.So we",
                "10.am",
                "1.to",
                "main.rs:42",
                "version 1.10.0",
                "#tag.com",
                "bagh-e-khoshk-1405"
            })
    void fileNamesCodeAndSentences_areNoDomains(String text) {
        assertThat(keys(text)).noneMatch(DomainTest::network);
    }

    private static boolean network(String key) {
        return key.matches("(url|domain|ipv4|ipv6|cidr|email):.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evil-panel.example에서 확인      | evil-panel.example",
                "도메인evil.example             | evil.example",
                "누리집(www.mmr-korea.example) 및 | www.mmr-korea.example",
                "evil.com, потом              | evil.com",
                "**evil.com**                 | evil.com",
                "_evil.com_                   | evil.com",
                "`evil.com`                   | evil.com",
                "evil.com.Потом               | evil.com",
                "evil.comи                    | evil.com",
                "EVIL.COM                     | evil.com",
                "банк-сити.example 😂          | xn----7sbc4aaju8ak.example",
                "кремль.рф                    | xn--e1ajeds9e.xn--p1ai",
                "xn--e1ajeds9e.xn--p1ai       | xn--e1ajeds9e.xn--p1ai",
                "\"evil.com\",                | evil.com",
                "www.deploy.sh                | www.deploy.sh",
                "main[.]rs                    | main.rs",
                "get.evil.sh                  | get.evil.sh"
            })
    void host_isReadToItsEnd(String text, String value) {
        assertThat(keys(text)).containsExactly("domain:" + value);
    }

    @Test
    void name_longerThanAnyHost_isNone() {
        assertThat(keys("x".repeat(300) + ".com " + "a.".repeat(200) + "com")).isEmpty();
    }

    @Test
    void port_isDerived() {
        Finding found = only("botctl[.]test:6667, ник");

        assertThat(found.value()).isEqualTo("botctl.test");
        assertThat(found.raw()).isEqualTo("botctl[.]test");
        assertThat(found.derived()).extracting(Finding.Derived::value).containsExactly("6667");
    }

    @Test
    void flags_tellButNeverFilter() {
        assertThat(only("аpple.com").flags()).contains("homoglyph");
        assertThat(only("сосо.com").flags()).contains("homoglyph");
        assertThat(only("пример.com").flags()).isEmpty();
        assertThat(only("evil.example").flags()).containsExactly("documentation");
        assertThat(only("main[.]rs").flags()).contains("filename_like");
    }
}
