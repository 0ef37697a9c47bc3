// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.engine.text.LanguageDetector;
import java.util.List;

/** Prints how much heap the language detector keeps, in kB. */
public final class DetectorHeap {
    private static final List<String> TEXTS = List.of("Всем доброе утро", "Good morning everyone", "صباح الخير للجميع");

    private DetectorHeap() {}

    /** Without arguments. */
    public static void main(String[] args) {
        long before = used();
        long told = TEXTS.stream().map(LanguageDetector::detect).distinct().count();
        System.out.println((used() - before) / 1024 + " kB for " + told + " alphabets");
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
