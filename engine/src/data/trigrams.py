#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the trigram lists of io.telesift.engine.text from the n-gram models in Lingua's jar.

trigrams.py LINGUA_JAR OUT_DIR; made with com.github.pemistahl:lingua:1.2.2. One line a trigram: the trigram, then for each
language how rare it is, from 'a' (about 1 in 50) in steps of 0.3 nepers to 'z' (rarer than 1 in 90,000, or unknown).
"""
import json
import math
import sys
import zipfile

GROUPS = {
    "cyrillic": (["ru", "uk", "be", "bg", "mk", "sr"], 2e-5),
    "latin": (["en", "tr", "de", "fr", "es", "it", "pl", "nl", "pt", "id", "ro", "cs", "vi"], 5e-5),
    "arabic": (["fa", "ar", "ur"], 2e-5),
}
HEAD = """# Trigrams and how rare they are in each language, from the models of Lingua 1.2.2 (Apache-2.0, Peter M. Stahl), which
# were made from the Leipzig Corpora Collection (CC BY 4.0). Written by src/data/trigrams.py.
"""
MOST_COMMON = 4.0
STEP = 0.3


def model(jar, language):
    shares = {}
    for size in ("unigrams", "bigrams", "trigrams"):
        ngrams = json.loads(jar.read(f"language-models/{language}/{size}.json"))["ngrams"]
        for fraction, names in ngrams.items():
            part, whole = fraction.split("/")
            for name in names.split(" "):
                # The model gives the share among those with the same beginning.
                shares[name] = int(part) / int(whole) * (shares.get(name[:-1], 0) if len(name) > 1 else 1)
    return {name: share for name, share in shares.items() if len(name) == 3}


def letter(share):
    rarity = -math.log(share) if share > 0 else math.inf
    return chr(ord("a") + min(25, max(0, round((rarity - MOST_COMMON) / STEP)) if rarity < math.inf else 25))


def main(jar_path, out):
    with zipfile.ZipFile(jar_path) as jar:
        for group, (languages, least) in GROUPS.items():
            models = [model(jar, language) for language in languages]
            names = sorted({name for shares in models for name, share in shares.items() if share >= least})
            with open(f"{out}/trigrams-{group}.txt", "w", encoding="utf-8") as lines:
                lines.write(HEAD + " ".join(languages) + "\n")
                for name in names:
                    lines.write(name + "".join(letter(shares.get(name, 0)) for shares in models) + "\n")


main(*sys.argv[1:])
