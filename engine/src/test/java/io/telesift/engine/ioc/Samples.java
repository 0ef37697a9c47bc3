// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.util.List;

/**
 * An indicator of each type that stands for itself, without a word around it; wallets and onions with valid checksums.
 *
 * @param written plainly in a text
 * @param value canonical
 */
record Samples(IndicatorType type, String written, String value) {
    static final List<Samples> ALL = List.of(
            same(IndicatorType.URL, "https://panel.badhost.ru/gate.php?id=1&u=2"),
            same(IndicatorType.URL, "http://203.0.113.7:8080/a/b.zip"),
            same(IndicatorType.DOMAIN, "cdn-sync.badhost.xyz"),
            new Samples(IndicatorType.DOMAIN, "почта.рф", "xn--80a1acny.xn--p1ai"),
            same(IndicatorType.IPV4, "198.51.100.23"),
            same(IndicatorType.IPV6, "2001:db8::dead:beef"),
            same(IndicatorType.CIDR, "203.0.113.0/24"),
            same(IndicatorType.EMAIL, "first.last+tag@badhost.ru"),
            same(IndicatorType.MD5, "d61d0d669c4a6e036543190b946df9d0"),
            same(IndicatorType.SHA1, "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"),
            same(IndicatorType.SHA256, "3927d75e7f2cb82fcd5f1492e5d9d7166398e5e2fefa0c63ce130dccb3051a2b"),
            same(
                    IndicatorType.SHA512,
                    "a4abd4448c49562d828115d13a1fccea927f52b4d5459297f8b43e42da89238b"
                            + "c13626e43dcb38ddb082488927ec904fb42057443983e88585179d50551afe62"),
            same(IndicatorType.SSDEEP, "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C"),
            same(IndicatorType.CVE, "CVE-2026-90001"),
            same(IndicatorType.BTC, "1PMTSz6vxw4omE6o2gnfJ5E7Ja1fmWSKSz"),
            same(IndicatorType.BTC, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
            same(IndicatorType.ETH, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
            same(
                    IndicatorType.XMR,
                    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"),
            same(IndicatorType.TRX, "TKfbpXZ8fiMsSg3HqSzyNT3VaiYFq8yKVA"),
            same(IndicatorType.LTC, "LUnH8y2ghiitRDHyMXiJrY43YB21CXbLJK"),
            same(IndicatorType.DOGE, "DP6EQ8PQNQCGXHVjUH9tcdgmhbm5YBaMrW"),
            same(IndicatorType.DASH, "XrhQNUNomF5z2TxzyW8ByogAuogT7JYNJB"),
            same(IndicatorType.SOL, "9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM"),
            same(IndicatorType.TON, "EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N"),
            same(IndicatorType.ONION, "fcexczywqw4nuvtcgnrmqlq6vvubq3crkcrv4ozvwxxxjtl4526d4ayd.onion"),
            new Samples(IndicatorType.TELEGRAM, "@Dark_Storm_chat", "dark_storm_chat"),
            same(IndicatorType.ASN, "AS64500"),
            same(IndicatorType.MITRE, "T1059.001"),
            same(IndicatorType.MAC, "00:1a:2b:3c:4d:5e"),
            same(IndicatorType.FILE_PATH, "C:\\Users\\Public\\loader.exe"),
            same(IndicatorType.FILE_PATH, "/etc/cron.d/persist"),
            same(IndicatorType.FILENAME, "invoice_2026.exe"),
            same(IndicatorType.REGISTRY, "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
            same(IndicatorType.PHONE, "+442071838750"));

    private static Samples same(IndicatorType type, String value) {
        return new Samples(type, value, value);
    }

    String key() {
        return type.value() + ":" + value;
    }

    /** As we write it for people. A bare handle is a word like any other, so it keeps its sign. */
    String defanged() {
        return type == IndicatorType.TELEGRAM ? written : Defang.defang(type, value);
    }
}
