// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.ioc.Defang;
import java.util.Locale;
import java.util.Random;

/** Indicators of all types, plain or defanged; the same random numbers give the same indicators. */
final class Indicators {
    private static final String[] HEX = "0123456789abcdef".split("");

    /** What carries a checksum cannot be made up digit by digit; these are valid. */
    private static final String[] FIXED = {
        "1PMTSz6vxw4omE6o2gnfJ5E7Ja1fmWSKSz",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
        "TKfbpXZ8fiMsSg3HqSzyNT3VaiYFq8yKVA",
        "LUnH8y2ghiitRDHyMXiJrY43YB21CXbLJK",
        "DP6EQ8PQNQCGXHVjUH9tcdgmhbm5YBaMrW",
        "XrhQNUNomF5z2TxzyW8ByogAuogT7JYNJB",
        "9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM",
        "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N",
        "fcexczywqw4nuvtcgnrmqlq6vvubq3crkcrv4ozvwxxxjtl4526d4ayd.onion",
        "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C",
        "T1059.001",
        "AS64500",
        "+442071838750",
        "C:\\Users\\Public\\loader.exe",
        "/etc/cron.d/persist",
        "invoice_2026.exe",
        "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run",
        "почта.рф",
    };

    private Indicators() {}

    static String next(Random random) {
        int n = 1 + random.nextInt(250);
        return switch (random.nextInt(14)) {
            case 0, 1 -> written(random, IndicatorType.URL, "https://panel.evil" + n + ".ru/gate.php?id=" + n);
            case 2 -> written(random, IndicatorType.URL, "http://203.0.113." + n + ":8080/a/b.zip");
            case 3, 4 -> written(random, IndicatorType.DOMAIN, "update" + n + ".relay.com");
            case 5 -> written(random, IndicatorType.IPV4, "198.51.100." + n);
            case 6 -> written(random, IndicatorType.IPV6, "2001:db8::beef:" + Integer.toHexString(n));
            case 7 -> written(random, IndicatorType.EMAIL, "user" + n + "@mail.evil.ru");
            case 8 -> written(random, IndicatorType.CIDR, "192.0.2." + n + "/28");
            case 9 -> hex(random, 32 << random.nextInt(3));
            case 10 -> String.format(Locale.ROOT, "CVE-2026-9%04d", n);
            case 11 -> "@channel_" + n;
            case 12 -> "https://t.me/channel_" + n;
            default -> FIXED[random.nextInt(FIXED.length)];
        };
    }

    /** Every second one as people write what nobody shall click. */
    private static String written(Random random, IndicatorType type, String value) {
        return random.nextBoolean() ? Defang.defang(type, value) : value;
    }

    private static String hex(Random random, int digits) {
        StringBuilder text = new StringBuilder("a1");
        while (text.length() < digits) {
            text.append(HEX[random.nextInt(HEX.length)]);
        }
        return text.toString();
    }
}
