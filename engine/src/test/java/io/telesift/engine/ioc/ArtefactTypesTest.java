// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static io.telesift.engine.ioc.Extracting.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is neither on the net nor a hash: files, registry, hardware, people, catalogues. */
class ArtefactTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Program Files\\a b\\x.exe and more     | file_path:C:\\Program Files\\a b\\x.exe",
                "in %APPDATA%\\Up\\svc.vbs.                 | file_path:%APPDATA%\\Up\\svc.vbs",
                "\\\\srv-01\\share$\\a.docx open            | file_path:\\\\srv-01\\share$\\a.docx",
                "cat /etc/passwd, then                      | file_path:/etc/passwd",
                "ключ ~/.ssh/id_rsa есть                    | file_path:~/.ssh/id_rsa",
                "HKLM\\Software\\Microsoft\\Windows NT\\Run и | registry:HKLM\\Software\\Microsoft\\Windows NT\\Run",
                "открыл отчёт_2026.pdf.lnk сам              | filename:отчёт_2026.pdf.lnk",
                "첨부파일invoice.exe를 실행                  | filename:invoice.exe",
                "00-1A-2B-3C-4D-5E on the LAN               | mac:00:1a:2b:3c:4d:5e",
                "001a.2b3c.4d5e on the switch               | mac:00:1a:2b:3c:4d:5e",
                "тел. +7 (495) 123-45-67, доб. 3            | phone:+74951234567",
                "+82-10-1234-5678로 연락                     | phone:+821012345678",
                "hosted in AS64500 and                      | asn:AS64500",
                "hosted in ASN 64500.                       | asn:AS64500",
                "uses T1059.001 a lot                       | mitre:T1059.001",
                "group G0016, again                         | mitre:G0016",
                "пишите @Some_Handle!                       | telegram:some_handle",
                "tg://resolve?domain=some_handle            | telegram:some_handle"
            })
    void value_isAsTheGuideSays(String text, String key) {
        assertThat(keys(text)).containsExactly(key);
    }

    @Test
    void invitation_isUrlAndHash() {
        assertThat(keys("https://t.me/+AbCdEfGhIjKlMnOp"))
                .containsExactly("url:https://t.me/+AbCdEfGhIjKlMnOp", "telegram:+AbCdEfGhIjKlMnOp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and/or, 24/7, n/a, /start, /etc",
                "Node.js, ASP.NET and D.C.",
                "T1000 came back, S9999, G9999",
                "+100500 to that, +1 from me, +7 days",
                "@me @abc mail@ @media(x) @scope/pkg",
                "MAC 00:1a:2b:3c:4d:5e:6f",
                "console.log(x) self.key = 1",
                "HKLM and HKCU are hives; C: is a drive",
                "AS 2024 or as1 or ASAP"
            })
    void whatOnlyLooksLikeIt_isNone(String text) {
        assertThat(keys(text)).isEmpty();
    }
}
